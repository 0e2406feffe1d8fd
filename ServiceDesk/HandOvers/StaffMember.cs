namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>Who clicked on a channel's card, as the activity says it, with the roles that the settings or a team's membership give them.</summary>
public sealed record StaffMember
{
    /// <summary>The Teams id, opaque and compared ordinally.</summary>
    public required string UserId { get; init; }

    public required string Name { get; init; }

    public required StaffRoles Roles { get; init; }

    public bool Has(StaffRoles role) => (Roles & role) != 0;
}
