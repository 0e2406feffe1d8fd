using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Configuration;

/// <summary>
/// The settings' section <c>Roles</c>: who is who (KB-102's team roles), each as a list of Teams ids (<c>29:…</c>) or Microsoft Entra object ids, or for Tier 2 and Tier 3 as a
/// team whose members they are: by its id, its Microsoft Entra group's id, or its name while exactly one team has it.
/// </summary>
public sealed class RolesOptions : ISettings
{
    public static string Section => "Roles";

    public string[] Tier2 { get; init; } = [];

    public string[] Tier3 { get; init; } = [];

    public string[] TeamLeaders { get; init; } = [];

    public string[] OperationsManagers { get; init; } = [];

    /// <summary>Whom <c>@Tier2-OnCall</c> means.</summary>
    public string[] Tier2OnCall { get; init; } = [];

    /// <summary>The team whose members are Tier 2; empty for none. The bot has to be installed in it.</summary>
    public string Tier2Team { get; init; } = "";

    /// <summary>The team whose members are Tier 3; empty for none. The bot has to be installed in it.</summary>
    public string Tier3Team { get; init; } = "";

    /// <summary>The roles that the lists give to a person.</summary>
    public StaffRoles Of(Person person)
    {
        return Role(Tier2, StaffRoles.Tier2) | Role(Tier3, StaffRoles.Tier3) | Role(TeamLeaders, StaffRoles.TeamLeader) | Role(OperationsManagers, StaffRoles.OperationsManager);

        StaffRoles Role(string[] people, StaffRoles role) =>
            people.Any(id => person.HasTeamsId(id) || (person.ObjectId is { } own && own == PersonId.ObjectId(id))) ? role : StaffRoles.None;
    }

    public IEnumerable<SettingError> Errors()
    {
        (string Key, string[] People)[] lists =
        [
            (nameof(Tier2), Tier2), (nameof(Tier3), Tier3), (nameof(TeamLeaders), TeamLeaders), (nameof(OperationsManagers), OperationsManagers), (nameof(Tier2OnCall), Tier2OnCall),
        ];
        return lists.SelectMany(list => list.People.SelectMany((id, place) => SettingError.Unless(
            id.StartsWith("29:", StringComparison.Ordinal) || Guid.TryParse(id, out _), $"{list.Key}:{place}", id, "must be a Teams id (29:…) or a Microsoft Entra object id (a GUID)")));
    }
}
