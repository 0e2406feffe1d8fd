namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>The Tier 1 engineer a ticket is assigned to (SOP-7010: name and employee id).</summary>
public sealed record Engineer
{
    /// <summary>The engineer's Teams id, opaque and compared ordinally.</summary>
    public required string UserId { get; init; }

    /// <summary>The name spoken in the greeting.</summary>
    public required string Name { get; init; }

    /// <summary>The employee id, e.g. <c>LT-T1-001</c>; null until the engineer was asked for it.</summary>
    public string? EmployeeId { get; init; }

    public override string ToString() => EmployeeId is null ? Name : $"{Name} ({EmployeeId})";
}
