using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk.Listening;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Listening;

/// <summary>Takes a typed text that is no command to what was heard in it. Nothing that is heard leaves the ticket by itself: it is offered, or answered.</summary>
public sealed class Hearing(NoteTaking notes, SpokenCommands commands, DifficultClients clients)
{
    private const string InTheChat = "in the engineer's chat with the bot";

    /// <summary>Where a text of this turn was typed.</summary>
    public static TextPlace PlaceOf(CallTurn turn) => turn.TicketId is null ? TextPlace.NoCall : TextPlace.Call;

    public Task TakeAsync(DialogContext dc, CallTurn turn, string text, CancellationToken cancellationToken)
    {
        var heard = turn.Hub.Listening.Read(text, PlaceOf(turn));
        var note = turn.Message.Files.InNote(text, InTheChat);
        return heard.Intent switch
        {
            HeardIntent.Command command => commands.TakeAsync(dc, turn, text, note, heard, command, cancellationToken),
            HeardIntent.DifficultClient client => clients.TakeAsync(dc, turn, note, heard, client.Situation, cancellationToken),
            _ => notes.TakeAsync(dc, turn, note, heard, cancellationToken),
        };
    }
}
