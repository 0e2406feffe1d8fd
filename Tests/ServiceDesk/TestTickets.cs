using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.ServiceDesk;

/// <summary>Tickets for the rules' tests, and the morning they are opened on.</summary>
internal static class TestTickets
{
    /// <summary>2026-04-18 09:32 PHT.</summary>
    public static readonly DateTimeOffset Nine32 = new(2026, 4, 18, 9, 32, 0, TimeSpan.FromHours(8));

    /// <summary>A ticket whose client first made contact, and which was opened, at <see cref="Nine32"/>.</summary>
    public static Ticket Open(Severity? severity = null, params (TicketStatus Status, TimeSpan After)[] moves) => new()
    {
        Id = TicketId.Parse("INC-2026-04-00142"),
        CreatedAt = Nine32,
        FirstContactAt = Nine32,
        Engineer = new Engineer { UserId = "29:ana", Name = "Ana Reyes", EmployeeId = "LT-T1-001" },
        Lifecycle = Lifecycle.Restore(
            [new StatusChange(TicketStatus.New, Nine32), .. moves.Select(move => new StatusChange(move.Status, Nine32 + move.After))]),
        Step = CallStep.Greeting,
        Severity = severity is { } known ? new SeverityAssignment { Severity = known } : null,
    };

    public static SlaExclusion Maintenance => new("Scheduled maintenance, announced 48 h ahead.", Nine32);
}
