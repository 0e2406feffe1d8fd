namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>Who clicked on a channel's card, as the activity says it, with the roles that the settings or a team's membership give them.</summary>
public sealed record StaffMember
{
    /// <summary>The Teams id, opaque and compared ordinally.</summary>
    public required string UserId { get; init; }

    public required string Name { get; init; }

    public required StaffRoles Roles { get; init; }

    /// <summary>Roles that this person may have too: it could not be asked whether they do.</summary>
    public StaffRoles Unknown { get; init; }

    /// <summary>Whether this person may be refused at a level only because nobody could be asked.</summary>
    public bool MayWork(SupportLevel level) => !CaseRights.Works(Roles, level) && CaseRights.Works(Roles | Unknown, level);

    public bool Has(StaffRoles role) => (Roles & role) != 0;
}
