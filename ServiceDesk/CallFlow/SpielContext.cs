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

    /// <summary>What was wrong and what was done.</summary>
    public string? Fix { get; init; }

    /// <summary>What a ticket knows at an instant.</summary>
    public static SpielContext Of(Ticket ticket, DateTimeOffset now) => new()
    {
        Now = now,
        EngineerName = ticket.Engineer.Name,
        ClientName = ticket.ClientName,
        FormOfAddress = Choice.Read<FormOfAddress>(ticket.Answers.Greeting.FormOfAddress),
        Finding = InvestigationFindings.Newest(ticket.Answers),
        Fix = Fixed(ticket.Answers.Resolution),
    };

    private static string? Fixed(ResolutionAnswers resolution) => (resolution.RootCause?.Trim(), resolution.StepsTaken?.Trim()) switch
    {
        ({ Length: > 0 } cause, { Length: > 0 } steps) => $"{cause.TrimEnd('.')}. {steps}",
        _ => null,
    };
}
