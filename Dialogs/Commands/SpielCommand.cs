using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>
/// <c>spiel</c>: all spiels, filled in; with a word of one's name, that one as plain text to copy. A word that names none lists them all.
/// </summary>
public sealed class SpielCommand(ITicketDesk desk) : TicketCommand(desk)
{
    /// <summary>A shorter word is too near to others to be a slip of the finger.</summary>
    private const int ShortestSlip = 4;

    public override string Word => "spiel";

    public override string Usage => "spiel, spiel manager";

    public override string Does => "What to say, filled in";

    public override bool TakesArgument => true;

    /// <summary>Words of a spiel's name, or one word that names none: "spiel was too long" is a note.</summary>
    public override bool Takes(string argument) => Named(argument) is not null || (IsOneWord(argument) && NearestArgument(argument) is null);

    public override string? NearestArgument(string argument) => argument.Length < ShortestSlip ? null : Enum.GetValues<SpielId>()
        .SelectMany(spiel => Wording.Of(spiel).ToLowerInvariant().Split(' ', '-'))
        .FirstOrDefault(word => word.Length >= ShortestSlip && EditDistance.Between(argument.ToLowerInvariant(), word) == 1);

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (Named(argument) is { } spiel)
        {
            await turn.SendTextAsync(SpokenSpiel.Asked(spiel, ticket, turn), cancellationToken);
            return;
        }

        var view = turn.View(ticket);
        await turn.SendCardAsync(argument.Length == 0 ? SpielsCard.All(view) : SpielsCard.NoneCalled(view, argument, turn.Text), cancellationToken);
    }

    private static bool IsOneWord(string argument) => argument.Length > 0 && argument.All(char.IsLetter);

    /// <summary>The first spiel whose name holds the words, in SOP-7005's order.</summary>
    private static SpielId? Named(string argument) => argument.Length == 0
        ? null
        : Enum.GetValues<SpielId>().Cast<SpielId?>().FirstOrDefault(spiel => Wording.Of(spiel!.Value).Contains(argument, StringComparison.OrdinalIgnoreCase));
}
