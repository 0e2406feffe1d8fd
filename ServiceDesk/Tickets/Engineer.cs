namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>The Tier 1 engineer a ticket is assigned to (SOP-7010: name and employee id).</summary>
public sealed record Engineer
{
    /// <summary>The engineer's Teams id, opaque and compared ordinally. It changes when the bot is registered anew.</summary>
    public required string UserId { get; init; }

    /// <summary>The engineer's Microsoft Entra object id in lower case; null on a ticket of before it was kept.</summary>
    public string? ObjectId { get; init; }

    /// <summary>The name spoken in the greeting.</summary>
    public required string Name { get; init; }

    /// <summary>The employee id, e.g. <c>LT-T1-001</c>; null until the engineer was asked for it.</summary>
    public string? EmployeeId { get; init; }

    /// <summary>Who the engineer is, whatever the Teams id is now.</summary>
    public PersonId Person => PersonId.Of(ObjectId, UserId);

    /// <summary>Whether somebody is this engineer: by the object id where both are known, otherwise by a Teams id.</summary>
    public bool Is(Person person) => ObjectId is not null && person.ObjectId is not null ? Person == person.Id : person.HasTeamsId(UserId);

    public override string ToString() => EmployeeId is null ? Name : $"{Name} ({EmployeeId})";
}
