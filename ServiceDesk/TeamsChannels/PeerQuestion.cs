using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>A question to peers (KB-102): the ticket id stands for the client, and nothing that could name it goes along.</summary>
public static class PeerQuestion
{
    /// <summary>The words as they would be posted, masked and short; what was tried is taken from the investigation where nothing was typed yet.</summary>
    public static PeerEntry Masked(Ticket ticket, PeerEntry entry, KnowledgeHub hub) => new()
    {
        Question = Masked(ticket, entry.Question, hub),
        Tried = Masked(ticket, entry.Tried, hub),
    };

    /// <summary>What was tried, as far as the investigation says so; masked.</summary>
    public static string? Tried(Ticket ticket, KnowledgeHub hub) => Masked(ticket, Tier2Case.From(ticket).Tried, hub);

    /// <summary>The question that was begun, otherwise an empty one with what was tried.</summary>
    public static PeerEntry Begun(Ticket ticket, KnowledgeHub hub) => ticket.Answers.Peer ?? new PeerEntry { Tried = Tried(ticket, hub) };

    /// <summary>What the post carries, in KB-102's order.</summary>
    public static ImmutableArray<PostFact> Facts(Ticket ticket, PeerEntry masked) =>
    [
        new("Ticket", ticket.Id.ToString()),
        .. ticket.ErrorCodes is [var code, ..] ? [new("Code", code)] : Array.Empty<PostFact>(),
        .. SystemKind.Of(ticket.Answers.Intake.AffectedSystem) is { } kind ? [new("System", kind)] : Array.Empty<PostFact>(),
        new("Question", masked.Question ?? ""),
        new("Tried so far", masked.Tried ?? "Nothing yet"),
        new("Asked by", ticket.Engineer.Name),
    ];

    /// <summary>
    /// Asks: the note and the pending post. The words are masked once more, whatever came back from the card. A code that they name is the ticket's, as in a note; what the
    /// card filled in from the findings is theirs, and goes when they are corrected.
    /// </summary>
    public static TicketChange Ask(Ticket ticket, PeerEntry entry, KnowledgeHub hub, DateTimeOffset now)
    {
        var masked = Masked(ticket, entry, hub);
        var noted = TicketChange.Of(ticket with { Answers = ticket.Answers with { Peer = null } }).Noting(now, $"Asked in {hub.Channels.Tier1Support}: {masked.Question}{(masked.Tried is null ? "" : $" Tried: {masked.Tried}")}");
        var settled = TicketCodes.Settle(noted, hub, now, masked.Tried == Tried(ticket, hub) ? masked.Question : $"{masked.Question}\n{masked.Tried}");
        return settled.Posting(new PendingPost
        {
            Id = $"question-{noted.Ticket.NoteCount}",
            Ticket = ticket.Id,
            Place = PostPlace.Channel,
            Channel = TeamsChannel.Tier1Support,
            CreatedAt = now,
            Title = "Question to peers",
            Facts = Facts(settled.Ticket, masked),
        });
    }

    private static string? Masked(Ticket ticket, string? text, KnowledgeHub hub) =>
        Typed.Text(text) is { } typed ? Typed.Text(Short(PeerMask.Mask(typed.Length > PeerEntry.Longest * 4 ? typed[..(PeerEntry.Longest * 4)] : typed, HeardFacts.Fill(ticket), hub.Clients))) : null;

    private static string Short(string text)
    {
        if (text.Length <= PeerEntry.Longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[PeerEntry.Longest - 2]) ? PeerEntry.Longest - 2 : PeerEntry.Longest - 1;
        return text[..end].TrimEnd() + "…";
    }
}
