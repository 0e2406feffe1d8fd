namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Where it is kept who is who. The partition grows with the people of the desk, and is read by point only.</summary>
internal static class PersonKeys
{
    public const string Partition = "people";

    /// <summary>A person, by the Microsoft Entra object id.</summary>
    public static TableKey Person(string objectId) => new(Partition, $"person|{TableKey.Escape(objectId)}");

    /// <summary>The object id of whoever has a Teams id.</summary>
    public static TableKey TeamsId(string teamsId) => new(Partition, $"teams|{TableKey.Escape(teamsId)}");
}
