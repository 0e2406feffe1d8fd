using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.TeamsChannels;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Listening;

/// <summary>Takes a typed text that is no command to what was heard in it. Nothing that is heard leaves the ticket by itself: it is offered, or answered.</summary>
public sealed class Hearing(NoteTaking notes, SpokenCommands commands, DifficultClients clients, QuestionAnswering questions)
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
            HeardIntent.Question question => AskedAsync(dc, turn, text, heard, question.Topic, cancellationToken),
            HeardIntent.DifficultClient client => clients.TakeAsync(dc, turn, note, heard, client.Situation, cancellationToken),
            _ => notes.TakeAsync(dc, turn, note, heard, cancellationToken),
        };
    }

    /// <summary>A question that the hub answers is not stored. One that it does not know is kept as a note, and peers may be asked.</summary>
    private async Task AskedAsync(
        DialogContext dc, CallTurn turn, string text, HeardText heard, QuestionTopic topic, CancellationToken cancellationToken)
    {
        if (!await questions.AnswerAsync(dc, turn, text, topic, cancellationToken))
        {
            var peers = text.Length > PeerEntry.Longest ? null : new CommandOffer("Ask a peer", "ask-peer", text);
            await notes.TakeAsync(dc, turn, turn.Message.Files.InNote(text, InTheChat), heard, cancellationToken, peers);
            return;
        }

        if (turn.FilesLeft is { } files)
        {
            await turn.SendTextAsync(files, cancellationToken);
        }
    }
}
