using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Takes plain text as a Live Incident Note and answers with a short receipt. Without a call it asks before it opens one.</summary>
public sealed class NoteTaking(ITicketDesk desk, CallOpening opening)
{
    /// <summary>The longest text a button carries back; a longer one opens its ticket at once, so that it is not lost.</summary>
    private const int ButtonText = 2_000;

    public async Task TakeAsync(DialogContext dc, CallTurn turn, string text, CancellationToken cancellationToken)
    {
        if (turn.TicketId is { } id && await turn.FindAsync(desk, id, cancellationToken) is { } ticket && turn.Owns(ticket))
        {
            await NoteAsync(turn, id, text, cancellationToken);
        }
        else if (text.Length > ButtonText || turn.Action is KeepAsNote)
        {
            var opened = await opening.OpenAsync(dc, turn, cancellationToken);
            await NoteAsync(turn, opened.Id, text, cancellationToken);
        }
        else
        {
            await turn.SendCardAsync(NoCallCard.Render(CardKey.Mint(), text, turn.Hub.PortalErrors.Recognise(text)), cancellationToken);
        }
    }

    private async Task NoteAsync(CallTurn turn, TicketId id, string text, CancellationToken cancellationToken)
    {
        var answer = await turn.ApplyAsync<RecognisedCodes>(desk, id, $"{turn.Operation}:note", ticket =>
        {
            var (change, codes) = LiveIncidentNotes.Take(ticket, text, turn.Hub, turn.Now);
            return new(change, codes);
        }, cancellationToken);
        turn.Holding(answer.Ticket);
        var (found, at) = answer is DeskAnswer<RecognisedCodes>.Applied applied
            ? (applied.Outcome, turn.Now)
            : (turn.Hub.PortalErrors.Recognise(text), await TakenAtAsync(id, text, cancellationToken) ?? turn.Now);
        await turn.SendTextAsync(Receipt(turn, answer.Ticket, text, found, at), cancellationToken);
    }

    /// <summary>When a note that is delivered again was taken.</summary>
    private async Task<DateTimeOffset?> TakenAtAsync(TicketId id, string text, CancellationToken cancellationToken) =>
        (await desk.NotesAsync(id, cancellationToken)).LastOrDefault(note => note.Kind == NoteKind.Engineer && note.Text == text)?.At;

    private static string Receipt(CallTurn turn, Ticket ticket, string text, RecognisedCodes codes, DateTimeOffset at)
    {
        var lines = new List<string> { $"Noted {PhilippineTime.Minute(at)} · {ticket.Id}" };
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

        if (InvestigationStep.SinceUpdate(ticket, at) is { } since && since >= turn.Hub.CallFlow.StatusUpdateEvery)
        {
            lines.Add($"{PhilippineTime.Words(since)} since the client's last update. Type: spiel status, and click Update sent on the step's card.");
        }

        return string.Join("\n\n", lines);
    }
}
