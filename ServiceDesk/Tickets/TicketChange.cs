using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>What one operation makes of a ticket: the ticket, the notes and the pending posts that are stored together or not at all.</summary>
public sealed record TicketChange
{
    private TicketChange(Ticket ticket) => Ticket = ticket;

    public Ticket Ticket { get; private init; }

    /// <summary>The notes appended by this operation, in order.</summary>
    public ImmutableArray<Note> Notes { get; private init; } = [];

    /// <summary>The channel posts this operation asks for.</summary>
    public ImmutableArray<PendingPost> Posts { get; private init; } = [];

    /// <summary>What was said is a note of the ticket already, so that this operation appends none.</summary>
    public bool IsNotedAlready { get; private init; }

    /// <summary>Whether what was said is a note: of this operation, or of one before.</summary>
    public bool IsNoted => IsNotedAlready || Notes is not [];

    /// <summary>A change that starts from a ticket as it was read.</summary>
    public static TicketChange Of(Ticket ticket) => new(ticket);

    /// <summary>The same change when another one, from whose ticket it starts, is stored with it.</summary>
    public TicketChange After(TicketChange earlier) => this with { Notes = [.. earlier.Notes, .. Notes], Posts = [.. earlier.Posts, .. Posts] };

    /// <summary>Changes fields of the ticket.</summary>
    public TicketChange With(Func<Ticket, Ticket> change) => this with { Ticket = change(Ticket) };

    /// <summary>Appends a note with the next number.</summary>
    /// <param name="origin">Which message it took, or what it says of another note; null for neither.</param>
    public TicketChange Noting(DateTimeOffset at, NoteKind kind, string author, string text, NoteOrigin? origin = null)
    {
        var note = new Note { Number = Ticket.NoteCount + 1, At = at, Kind = kind, Author = author, Text = text, Origin = origin };
        return this with { Ticket = Ticket with { NoteCount = note.Number }, Notes = Notes.Add(note) };
    }

    /// <summary>Appends a note of the bot's own.</summary>
    public TicketChange Noting(DateTimeOffset at, string text) => Noting(at, NoteKind.Bot, "LeanTechBot", text);

    /// <summary>Says that a note of an earlier operation has the words already.</summary>
    public TicketChange NotedAlready() => this with { IsNotedAlready = true };

    /// <summary>Adds a channel post.</summary>
    public TicketChange Posting(PendingPost post) => this with { Posts = Posts.Add(post) };

    /// <summary>Moves the ticket along a path of statuses that the caller knows to be SOP-7010's.</summary>
    /// <exception cref="InvalidOperationException">A move is not in the lifecycle: a bug in the caller, never an engineer's mistake.</exception>
    public TicketChange Moving(DateTimeOffset at, params ReadOnlySpan<TicketStatus> path)
    {
        var change = this;
        foreach (var status in path)
        {
            var lifecycle = change.Ticket.Lifecycle.To(status, at) switch
            {
                Transition.Moved moved => moved.Lifecycle,
                Transition.Refused refused => throw new InvalidOperationException(refused.Reason),
                _ => throw new InvalidOperationException("Transition is a closed family."),
            };
            change = change.With(ticket => ticket with { Lifecycle = lifecycle }).Noting(at, $"Status: {StatusName.Of(status)}.");
        }

        return change;
    }
}
