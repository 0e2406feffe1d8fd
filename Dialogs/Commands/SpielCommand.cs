using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>spiel</c>: all spiels, filled in; with a word of one's name, that one as plain text to copy.</summary>
public sealed class SpielCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "spiel";

    public override string Usage => "spiel, spiel manager";

    public override string Does => "What to say, filled in";

    public override bool TakesArgument => true;

    /// <summary>A word of a spiel's name: "spiel was too long" is a note.</summary>
    public override bool Takes(string argument) => Named(argument) is not null;

    protected override Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken) => Named(argument) is { } spiel
        ? turn.SendTextAsync(turn.Hub.Spiels.Fill(spiel, SpielContext.Of(ticket, turn.Now)).Text, cancellationToken)
        : turn.SendCardAsync(SpielsCard.All(turn.View(ticket)), cancellationToken);

    /// <summary>The first spiel whose name holds the words, in SOP-7005's order.</summary>
    private static SpielId? Named(string argument) => argument.Length == 0
        ? null
        : Enum.GetValues<SpielId>().Cast<SpielId?>().FirstOrDefault(spiel => Wording.Of(spiel!.Value).Contains(argument, StringComparison.OrdinalIgnoreCase));
}
