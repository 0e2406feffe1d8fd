using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>The signs by which a ticket is found from another one.</summary>
public static class TicketSigns
{
    /// <summary>A longer text names no system that another ticket names too.</summary>
    private const int Longest = 60;

    /// <summary>The ticket's signs; none before its company is known, for companies are what is counted.</summary>
    public static ImmutableArray<TicketSign> Of(Ticket ticket) => ticket.Company is null || ticket.NotACall is not null ? [] : OfFacts(ticket);

    /// <summary>The ticket's signs, also before its company is known: an outage is found by them.</summary>
    public static ImmutableArray<TicketSign> OfFacts(Ticket ticket) => Of(ticket.ErrorCodes, ticket.Answers.Intake.AffectedSystem, ticket.Answers.Categorization);

    /// <summary>The signs of a ticket that has these codes, this system, these facts.</summary>
    public static ImmutableArray<TicketSign> Of(IEnumerable<string> codes, string? system, CategorizationAnswers facts) =>
    [
        .. codes.Select(code => new TicketSign(SignKind.ErrorCode, code)),
        .. Named(SignKind.AffectedSystem, system),
        .. facts is { SharedCause: nameof(SharedCause.Yes), Infrastructure: { } infrastructure } ? Named(SignKind.Infrastructure, infrastructure) : [],
    ];

    private static IEnumerable<TicketSign> Named(SignKind kind, string? text) =>
        Typed.Text(text) is { Length: <= Longest } typed && new SearchText(typed).Phrase is { Length: > 0 } phrase ? [new TicketSign(kind, phrase)] : [];
}
