using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>The newest Live Incident Notes, in order. Older and longer ones are on the ticket whole.</summary>
public static class NotesCard
{
    private const int Shown = 15;
    private const int Length = 300;

    public static AdaptiveCard Render(CallView view, ImmutableArray<Note> notes)
    {
        var shown = notes.Length > Shown ? notes[^Shown..] : notes;
        return CardFactory.Create($"Live Incident Notes of {view.Ticket.Id}: {notes.Length}.",
        [
            Words.Heading("Live Incident Notes"),
            Words.Quiet($"{view.Ticket.Id} · {notes.Length} {(notes.Length == 1 ? "note" : "notes")}{(notes.Length > Shown ? $", the newest {Shown}" : "")}"),
            .. shown.Select(note => Words.Line(
                Words.Small($"{PhilippineTime.Near(note.At, view.Now)}  ", subtle: true),
                Words.Small(Clip.To(note.Text, Length), subtle: note.Kind == NoteKind.Bot))),
            .. Buttons.Rows(Buttons.Quiet("Show the step", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() })),
        ]);
    }
}
