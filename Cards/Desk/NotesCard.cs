using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>A page of the Live Incident Notes, in order: the newest, and older ones behind a button. A long one says how to have it whole.</summary>
public static class NotesCard
{
    private const int Shown = 15;

    private const int Length = 300;

    private const int AuthorLength = 40;

    /// <param name="until">The number of the newest note of the page.</param>
    public static AdaptiveCard Render(CallView view, ImmutableArray<Note> notes, int until = int.MaxValue)
    {
        var id = view.Ticket.Id.ToString();
        ImmutableArray<Note> shown = [.. notes.Where(note => note.Number <= until).TakeLast(Shown)];
        var range = shown is [] || shown.Length == notes.Length ? "" : $", {shown[0].Number} to {shown[^1].Number}";
        return CardFactory.Create($"Live Incident Notes of {id}: {notes.Length}.",
        [
            Words.Heading("Live Incident Notes"),
            Words.Quiet($"{TicketName.Of(view.Ticket)} · {notes.Length} {(notes.Length == 1 ? "note" : "notes")}{range}"),
            .. shown.Select(note => Words.Line(
            [
                Words.Small($"{PhilippineTime.Near(note.At, view.Now)}  ", subtle: true),
                Words.Small($"{Clip.To(note.Author, AuthorLength)}  ", bold: true),
                Words.Small(Clip.To(note.Text, Length), subtle: note.Kind == NoteKind.Bot),
                .. Marks(notes, note) is { } mark ? [Words.Small($"  {mark}", subtle: true)] : Array.Empty<AdaptiveTextRun>(),
                .. note.Text.Length > Length ? [Words.Small($"  whole: notes {note.Number}", subtle: true)] : Array.Empty<AdaptiveTextRun>(),
            ])),
            .. Buttons.Rows(
                Buttons.Quiet("Show the step", new ResumeCall { Card = view.Key, Ticket = id }),
                shown is [{ Number: > 1 and var first }, ..] ? Buttons.Quiet("Older notes", new ShowNotes { Card = view.Key, Ticket = id, Until = first - 1 }) : null),
        ]);
    }

    /// <summary>What became of a note since: its words stay as they were (SOP-7010).</summary>
    private static string? Marks(ImmutableArray<Note> notes, Note note) =>
        notes.LastOrDefault(later => later.Origin is { Mark: NoteMark.Withdrawal or NoteMark.Restoration or NoteMark.MovedOut } origin && origin.Note == note.Number)?.Origin switch
        {
            { Mark: NoteMark.Withdrawal } => "(withdrawn)",
            { Mark: NoteMark.MovedOut, Ticket: var to } => $"(moved to {to})",
            _ => null,
        };
}
