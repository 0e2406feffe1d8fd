using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Notes as rows. A long note is split over several rows and joined again; it is never cut.</summary>
internal static class NoteRows
{
    /// <summary>The longest part of a note in one row, in UTF-16 characters: a row takes it even where JSON escapes all of them sixfold.</summary>
    public const int MaxPartLength = 75_000;

    public static IEnumerable<RowChange> Of(TicketId id, Note note) => TextParts.Of(note.Text, MaxPartLength).Select((text, part) =>
        new RowChange.Insert(DeskKeys.Note(id, note.Number, part), part == 0 ? DeskBodies.Of(note with { Text = text }) : DeskBodies.Of(text)));

    /// <summary>The notes of a ticket's rows, which come in order: each note is followed by its continuation.</summary>
    public static async Task<ImmutableArray<Note>> JoinAsync(TicketId id, IAsyncEnumerable<StoredRow> rows)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        await foreach (var row in rows)
        {
            if (notes.Count > 0 && row.Key.Row.StartsWith($"{DeskKeys.Note(id, notes[^1].Number, 0).Row}|", StringComparison.Ordinal))
            {
                notes[^1] = notes[^1] with { Text = notes[^1].Text + DeskBodies.Read<string>(row) };
            }
            else
            {
                notes.Add(DeskBodies.Read<Note>(row));
            }
        }

        return notes.ToImmutable();
    }
}
