namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What KB-155 and KB-102 want a Tier 2 post to carry beside the ticket id and the number of companies; as typed.</summary>
public sealed record Tier2Case
{
    /// <summary>The symptoms the companies have in common.</summary>
    public string? Symptoms { get; init; }

    /// <summary>When it started and how it went on.</summary>
    public string? Timeline { get; init; }

    /// <summary>The diagnostics done before escalating (HR-201 §7).</summary>
    public string? Tried { get; init; }

    /// <summary>What was entered before, and otherwise what the ticket already knows.</summary>
    public static Tier2Case From(Tickets.Ticket ticket) => new()
    {
        Symptoms = Typed.Text(ticket.Answers.Tier2.Symptoms) ?? Typed.Text(ticket.Answers.Intake.Summary),
        Timeline = Typed.Text(ticket.Answers.Tier2.Timeline) is { } timeline ? timeline : Typed.Text(ticket.Answers.Intake.Since) is { } since ? $"Since {since}. First contact {PhilippineTime.Stamp(ticket.FirstContactAt)}." : null,
        Tried = Typed.Text(ticket.Answers.Tier2.Tried) is { } entered ? entered : string.Join(" ", InvestigationFindings.Of(ticket.Answers.Investigation).Where(check => check.Finding is not null)
            .Select(check => $"{check.Name}: {check.Finding!.TrimEnd('.')}.")) is { Length: > 0 } tried ? tried : null,
    };
}
