using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Where it is kept who is who. The partition grows with the people of the desk, and is read by point only.</summary>
internal static class PersonKeys
{
    public const string Partition = "people";

    /// <summary>A person, by the Microsoft Entra object id.</summary>
    public static TableKey Person(string objectId) => new(Partition, $"person|{TableKey.Escape(objectId)}");

    /// <summary>Written when the employee ids of former profiles were made their owners'.</summary>
    public static TableKey EmployeeIdsTaken { get; } = new(Partition, "employee-ids-taken");

    /// <summary>The person who has an employee id.</summary>
    public static TableKey EmployeeId(string employeeId) => new(Partition, $"employee|{TableKey.Escape(employeeId)}");

    /// <summary>The employee id of a person.</summary>
    public static TableKey EmployeeOf(PersonId person) => new(Partition, $"employee-of|{TableKey.Escape(person.Value)}");

    /// <summary>The object id of whoever has a Teams id.</summary>
    public static TableKey TeamsId(string teamsId) => new(Partition, $"teams|{TableKey.Escape(teamsId)}");
}
