using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>A note that begins with <c>update:</c> on an escalated ticket goes to its thread, at most one message a minute; what comes in between is joined to the next.</summary>
public static class LiveUpdate
{
    private const string Mark = "update:";

    /// <summary>Teams takes a message of about 100 KB. The note has the whole.</summary>
    private const int Longest = 15_000;

    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(1);

    /// <summary>The words of an update; null when the text is none.</summary>
    public static string? Of(string text) => text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase) ? Typed.Text(text[Mark.Length..]) : null;

    /// <summary>Adds the post when the note is an update and somebody above Tier 1 holds the ticket.</summary>
    public static TicketChange Post(TicketChange change, string note, DateTimeOffset now) => PostWords(change, Of(note), now);

    /// <summary>The same for an update that was corrected: whoever read the first words has to read the right ones.</summary>
    public static TicketChange PostCorrection(TicketChange change, string note, DateTimeOffset now) =>
        PostWords(change, Of(note) is { } words ? $"Corrected: {words}" : null, now);

    /// <summary>An update that belonged to another call is taken back where it was read.</summary>
    public static TicketChange Retract(TicketChange change, Note update, DateTimeOffset now) => PostWords(
        change, Of(update.Text) is null ? null : $"The update of {PhilippineTime.Minute(update.At)} was about another call. Please disregard it.", now);

    private static TicketChange PostWords(TicketChange change, string? update, DateTimeOffset now)
    {
        if (update is not { } words || change.Ticket.Case is not { IsHeld: true } held)
        {
            return change;
        }

        var at = NextAt(held, now);
        return change
            .WithCase(updated => updated with { UpdatedAt = at })
            .InThread($"update-{change.Ticket.NoteCount}", $"{PhilippineTime.Minute(now)} {change.Ticket.Engineer.Name}: {Shortened(words)}", PostMention.Nobody, now, at > now ? at : null);
    }

    /// <summary>When the next message of its kind may go to the thread.</summary>
    internal static DateTimeOffset NextAt(EscalationCase held, DateTimeOffset now) => held.UpdatedAt switch
    {
        { } last when last > now => last,
        { } last when last + Apart > now => last + Apart,
        _ => now,
    };

    private static string Shortened(string words) => words.Length <= Longest ? words : $"{words[..Longest]}… (the rest is in the notes of the ticket)";
}
