using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Configuration;

/// <summary>
/// The settings' section <c>Roles</c>: who is who (KB-102's team roles), each as a list of Teams ids (<c>29:…</c>) or Microsoft Entra
/// object ids, or for Tier 2 and Tier 3 as a
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

    /// <summary>Who of Tier 3 is on call; empty means everybody of <see cref="Tier3"/>.</summary>
    public string[] Tier3OnCall { get; init; } = [];

    /// <summary>
    /// The phone numbers that an engineer is told outside business hours, each as <c>id | name | number</c>. Those of the on-call lists and
    /// the Team Leaders are of use.
    /// </summary>
    public string[] Contacts { get; init; } = [];

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

    /// <summary>What a person's id has to be.</summary>
    internal const string PersonRule = "must be a Teams id (29:…) or a Microsoft Entra object id (a GUID)";

    /// <summary>Whether an id can be a person's.</summary>
    internal static bool IsPerson(string id) => id.StartsWith("29:", StringComparison.Ordinal) || Guid.TryParse(id, out _);

    /// <summary>Whom <c>@Team Leader</c> means: the Team Leaders, or the Operations Managers where there is none.</summary>
    public string[] Leaders() => TeamLeaders is [] ? OperationsManagers : TeamLeaders;

    /// <summary>Who of Tier 3 is called outside business hours.</summary>
    public string[] CalledOfTier3() => Tier3OnCall is [] ? Tier3 : Tier3OnCall;

    /// <summary>The people of a list whose phone numbers are set, in the list's order.</summary>
    public ImmutableArray<AcknowledgementContact> ContactsOf(string[] people)
    {
        var known = Contacts.Select(ContactSetting.Read).OfType<ContactSetting>().ToArray();
        return [.. people.SelectMany(id => known.Where(contact => IsSame(contact.Id, id)).Take(1)).Select(contact => contact.Contact)];
    }

    /// <summary>Teams ids are compared ordinally, object ids as GUIDs.</summary>
    private static bool IsSame(string one, string other) => one == other || (Guid.TryParse(one, out var id) && Guid.TryParse(other, out var own) && id == own);

    public IEnumerable<SettingError> Errors()
    {
        (string Key, string[] People)[] lists =
        [
            (nameof(Tier2), Tier2), (nameof(Tier3), Tier3), (nameof(TeamLeaders), TeamLeaders), (nameof(OperationsManagers), OperationsManagers), (nameof(Tier2OnCall), Tier2OnCall), (nameof(Tier3OnCall), Tier3OnCall),
        ];
        return
        [
            .. lists.SelectMany(list => list.People.SelectMany((id, place) => SettingError.Unless(IsPerson(id), $"{list.Key}:{place}", id, PersonRule))),
            .. Contacts.SelectMany((line, place) => SettingError.Unless(ContactSetting.Read(line) is not null, $"{nameof(Contacts)}:{place}", line, ContactSetting.Rule)),
        ];
    }
}
