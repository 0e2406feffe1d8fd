using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Commands;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Listening;

/// <summary>
/// Does what an engineer says in words. What leaves the chat opens its card and never acts. A doubtful command is kept as a note, and one
/// button does it.
/// </summary>
public sealed class SpokenCommands(ITicketDesk desk, NoteTaking notes, IReadOnlyDictionary<SpokenCommand, ICallCommand> commands)
{
    /// <summary>A longer text is kept as a note, whatever it ends with; so is one of several lines.</summary>
    private const int LongestCommand = 1_000;

    private readonly OpenCallFinder open = new(desk);

    /// <param name="note">The text as a note has it.</param>
    public async Task TakeAsync(
        DialogContext dc, CallTurn turn, string text, string note, HeardText heard, HeardIntent.Command said, CancellationToken cancellationToken)
    {
        var command = commands[said.Name];
        var other = MeantTicket.Find(text) is { } named && !IsOn(turn, named) && IsAboutOneCall(said.Name) ? named : null;
        var call = other is null ? null : await OwnAsync(turn, other, cancellationToken);
        if (said.IsDoubtful || text.Length > LongestCommand || text.Contains('\n'))
        {
            await notes.TakeAsync(dc, turn, note, heard, cancellationToken, Offer(said, command, call));
            return;
        }

        if (other is not null && call is null)
        {
            await RefuseAsync(turn, other, cancellationToken);
            return;
        }

        if (call is not null)
        {
            turn.Holding(call);
            await turn.SendTextAsync($"{TicketName.Of(call)} is the call that is on now.", cancellationToken);
        }

        var isNoted = BeyondCommand.IsSaid(text, said, heard.Facts);
        var opensFirst = said.Name == SpokenCommand.Security && turn.TicketId is null;
        if (isNoted && said.Name != SpokenCommand.New && !opensFirst)
        {
            await notes.TakeAsync(dc, turn, note, heard, cancellationToken);
        }

        await command.RunAsync(dc, turn, ArgumentOf(said, command, isNoted ? note : ""), cancellationToken);
        if (isNoted && opensFirst)
        {
            await notes.TakeAsync(dc, turn, note, heard, cancellationToken);
        }
        else if (!isNoted && turn.FilesLeft is { } files)
        {
            await turn.SendTextAsync(files, cancellationToken);
        }
    }

    /// <summary>A new call takes along what was said beside the command; an exact command takes its own argument only.</summary>
    private static string ArgumentOf(HeardIntent.Command said, ICallCommand command, string note) => said.Name switch
    {
        SpokenCommand.New => note,
        _ => command.TakesText ? said.Argument : "",
    };

    private static CommandOffer Offer(HeardIntent.Command said, ICallCommand command, Ticket? call)
    {
        var argument = command.TakesText ? said.Argument : "";
        return new CommandOffer(command.Button(argument), command.Word, argument, call?.Id);
    }

    private static bool IsOn(CallTurn turn, MeantTicket meant) => turn.TicketId is { } on && meant.Means(on);

    /// <summary>Whether the command is about the ticket that it names, and looks for no call by itself.</summary>
    private static bool IsAboutOneCall(SpokenCommand command) => command is not
        (SpokenCommand.Find or SpokenCommand.Resume or SpokenCommand.New or SpokenCommand.AskPeer
        or SpokenCommand.Help or SpokenCommand.Shift or SpokenCommand.UndoNote);

    /// <summary>The one open call of this engineer's that is meant; null when there is none.</summary>
    private async Task<Ticket?> OwnAsync(CallTurn turn, MeantTicket meant, CancellationToken cancellationToken) =>
        MeantCalls.Among(await open.ReadAllAsync(turn, cancellationToken), meant.Words) is [var ticket] ? ticket : null;

    /// <summary>A command is about a ticket that is no open call of this engineer's: nothing is done on another one instead.</summary>
    private async Task RefuseAsync(CallTurn turn, MeantTicket meant, CancellationToken cancellationToken)
    {
        var calls = await open.FindAsync(turn, null, cancellationToken);
        var current = await open.CurrentAsync(turn, cancellationToken);
        var said = $"{meant.Words} is not an open call of yours. Nothing was changed.";
        await turn.SendCardAsync(OpenTicketsCard.Render(CardKey.Mint(), said, calls, current?.Id), cancellationToken);
    }
}
