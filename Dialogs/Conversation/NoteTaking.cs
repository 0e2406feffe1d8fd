using System.Globalization;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Listening;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Takes plain text as a Live Incident Note and answers with a short receipt. Without a call it asks before it opens one.</summary>
public sealed class NoteTaking(ITicketDesk desk, CallOpening opening)
{
    /// <summary>The longest text a button carries back; a longer one opens its ticket at once, so that it is not lost.</summary>
    private const int ButtonText = 2_000;

    public Task TakeAsync(DialogContext dc, CallTurn turn, string text, CancellationToken cancellationToken) =>
        TakeAsync(dc, turn, text, turn.Hub.Listening.Read(text, Hearing.PlaceOf(turn)), cancellationToken);

    /// <param name="text">The words of the note.</param>
    /// <param name="heard">What was heard in them.</param>
    /// <param name="offer">The command that they may have been meant as; null for none.</param>
    public async Task TakeAsync(
        DialogContext dc, CallTurn turn, string text, HeardText heard, CancellationToken cancellationToken, CommandOffer? offer = null)
    {
        if (turn.Action is not KeepAsNote && PatientData.IsLikely(text))
        {
            var question = PatientDataCard.Render(CardKey.Mint(), turn.TicketId?.ToString(), text, ButtonText, turn.MessageId, turn.OwnTicket);
            await turn.SendCardAsync(question, cancellationToken);
        }
        else if (turn.TicketId is { } id && await turn.FindAsync(desk, id, cancellationToken) is { } ticket && turn.Owns(ticket))
        {
            await NoteAsync(turn, id, text, heard, offer, cancellationToken);
        }
        else if (text.Length > ButtonText || turn.Action is KeepAsNote)
        {
            var opened = await opening.OpenSilentlyAsync(dc, turn, new CategorizationAnswers(), cancellationToken);
            await NoteAsync(turn, opened.Id, text, heard, offer, cancellationToken);
            await CallOpening.ShowAsync(dc, turn, turn.Known(opened.Id) ?? opened, cancellationToken);
        }
        else if (heard.Intent is HeardIntent.SecurityEvent said)
        {
            var offered = HeardEvents.WithoutTicket(text, said, heard, turn.Now);
            await turn.SendCardAsync(HeardEventCard.WithoutCall(CardKey.Mint(), offered, text, turn.MessageId), cancellationToken);
        }
        else
        {
            var key = turn.MessageKey ?? CardKey.Mint();
            var codes = turn.Hub.PortalErrors.Recognise(text);
            await turn.SendCardAsync(NoCallCard.Render(key, text, codes, turn.MessageId, Offered(offer, key, null, null)), cancellationToken);
        }
    }

    /// <summary>Keeps the words that a ticket was opened with as its first note. Its card says the rest: no receipt is sent.</summary>
    public async Task<Ticket> KeepFirstAsync(CallTurn turn, Ticket ticket, string text, CancellationToken cancellationToken)
    {
        var heard = turn.Hub.Listening.Read(text, TextPlace.NoCall);
        var answer = await turn.ApplyAsync<bool>(
            desk, ticket.Id, $"{turn.Operation}:note",
            current => new(LiveIncidentNotes.Take(current, text, heard, turn.Hub, turn.Now, Origin(turn, text)).Change, true), cancellationToken);
        return turn.Holding(answer.Ticket);
    }

    private static NoteOrigin? Origin(CallTurn turn, string text) =>
        turn.MessageKey is { } message ? new NoteOrigin { Message = message, Words = MessageKey.Digest(turn.Text ?? text) } : null;

    private async Task NoteAsync(
        CallTurn turn, TicketId id, string text, HeardText heard, CommandOffer? offer, CancellationToken cancellationToken)
    {
        var origin = Origin(turn, text);
        var others = OtherCalls.FindAsync(desk, turn, id, cancellationToken);
        var answer = await turn.ApplyAsync<TakenNote>(desk, id, $"{turn.Operation}:note", ticket =>
        {
            var (change, codes) = LiveIncidentNotes.Take(ticket, text, heard, turn.Hub, turn.Now, origin);
            return new(change, new TakenNote(codes, change.Notes[0].Number, turn.Now));
        }, cancellationToken);
        turn.Beside(answer.Ticket);
        var taken = answer is DeskAnswer<TakenNote>.Applied applied ? applied.Outcome : await TakenBeforeAsync(turn, answer.Ticket, text, cancellationToken);
        var lines = Receipt(turn, answer.Ticket, text, taken.Codes, taken.At);
        if (HeardEvents.OpenOfNote(answer.Ticket, taken.Number) is { } said)
        {
            await others;
            await turn.SendCardAsync(HeardEventCard.Render(turn.View(answer.Ticket), said, lines, null, []), cancellationToken);
        }
        else
        {
            // The key is that of the message: two receipts of one message have one button.
            var offered = Offered(offer, turn.MessageKey ?? CardKey.Mint(), id, taken.Number);
            await NoteReceipts.SendAsync(turn, answer.Ticket, taken.Number, lines, await others, cancellationToken, offered);
        }
    }

    /// <summary>The button that does what the words may have meant, on the ticket that has them as a note.</summary>
    private static OfferedCommand? Offered(CommandOffer? offer, string key, TicketId? ticket, int? note)
    {
        return offer is null ? null : new OfferedCommand(offer.Title, new RunCommand
        {
            Card = key,
            Ticket = (offer.Ticket ?? ticket)?.ToString(),
            Command = offer.Command,
            Argument = offer.Argument,
            Noted = note?.ToString(CultureInfo.InvariantCulture),
        });
    }

    /// <summary>The note of a message that is delivered again.</summary>
    private async Task<TakenNote> TakenBeforeAsync(CallTurn turn, Ticket ticket, string text, CancellationToken cancellationToken)
    {
        var note = (await desk.NotesAsync(ticket.Id, cancellationToken)).LastOrDefault(note => note.Kind == NoteKind.Engineer && note.Text == text);
        return new TakenNote(turn.Hub.PortalErrors.Recognise(text), note?.Number ?? ticket.NoteCount, note?.At ?? turn.Now);
    }

    private static List<string> Receipt(CallTurn turn, Ticket ticket, string text, RecognisedCodes codes, DateTimeOffset at)
    {
        var lines = new List<string> { $"Noted {PhilippineTime.Minute(at)} · {TicketName.Of(HeardFacts.Fill(ticket))}" };
        if (turn.FilesLeft is { } files)
        {
            lines.Add(files);
        }

        lines.AddRange(codes.Known.Select(error => $"{error.Code} {error.Name} · {(error.Severity is { } severity ? $"{severity} · " : "")}{error.Action}"));
        if (ticket.Severity is { Reason: not null, Severity: var chosen } && codes.Highest?.Severity > chosen)
        {
            lines.Add($"The severity stays {chosen}, by your own reason. Step 2 changes it.");
        }

        lines.AddRange(codes.Unknown.Select(code => $"{code} is not in KB-601. Check the code with the client."));
        if (turn.Evidence is { Words: { } evidence, Named: var named })
        {
            lines.Add($"{evidence} ({named})");
        }

        if (LiveUpdate.Of(text) is not null && ticket.Case is { IsHeld: true })
        {
            lines.Add("It also goes to the ticket's thread in the channel, at most one message a minute.");
        }

        if (InvestigationStep.SinceUpdate(ticket, at) >= turn.Hub.CallFlow.StatusUpdateEvery)
        {
            lines.Add($"{InvestigationStep.LastUpdate(ticket, at)}. Type: spiel status, and click Update sent on the step's card.");
        }

        return lines;
    }

    /// <summary>A note with the codes it names, its number, and when it was taken.</summary>
    private sealed record TakenNote(RecognisedCodes Codes, int Number, DateTimeOffset At);
}
