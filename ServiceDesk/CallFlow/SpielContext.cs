using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What is known to fill a spiel with. Null parts stay visibly open.</summary>
public sealed record SpielContext
{
    /// <summary>The instant it is spoken: morning, afternoon or evening in Philippine time.</summary>
    public required DateTimeOffset Now { get; init; }

    public string? EngineerName { get; init; }

    public string? ClientName { get; init; }

    /// <summary>Null when not asked yet.</summary>
    public FormOfAddress? FormOfAddress { get; init; }

    /// <summary>What was found so far.</summary>
    public string? Finding { get; init; }

    /// <summary>What was wrong and what was done, in words for the client.</summary>
    public string? Fix { get; init; }

    /// <summary>Who has the case, and what they did with it.</summary>
    public string? CaseStanding { get; init; }

    /// <summary>What a ticket knows at an instant.</summary>
    public static SpielContext Of(Ticket ticket, DateTimeOffset now) => new()
    {
        Now = now,
        EngineerName = ticket.Engineer.Name,
        ClientName = ticket.ClientName,
        FormOfAddress = Choice.Read<FormOfAddress>(ticket.Answers.Greeting.FormOfAddress),
        Finding = SpokenWords.Speakable(InvestigationFindings.Newest(ticket.Answers), ticket),
        Fix = SpokenWords.Speakable(ticket.Answers.Resolution.ClientWords, ticket),
        CaseStanding = Standing(ticket),
    };

    private static string? Standing(Ticket ticket) => (ticket.Status, ticket.Case) switch
    {
        (TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3, var held) => $"has been resolved by {Team(ticket, held)}",
        (TicketStatus.EscalatedToTier2 or TicketStatus.EscalatedToTier3, { Acknowledged: not null } held) =>
            $"has been taken up by {Team(ticket, held)}",
        (TicketStatus.EscalatedToTier2 or TicketStatus.EscalatedToTier3, var held) => $"has been passed to {Team(ticket, held)}",
        _ => null,
    };

    private static string Team(Ticket ticket, EscalationCase? held) => held?.Level switch
    {
        null => $"our Tier {ticket.Tier} team",
        SupportLevel.Onsite => "our onsite team",
        SupportLevel.ItManager => "our I.T. Manager",
        { } level => $"our {SupportLevelName.Of(level)} team",
    };
}
