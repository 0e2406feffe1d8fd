using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Bot.Configuration;

/// <summary>
/// A line of <see cref="RolesOptions.Contacts"/>: the id by which the lists name a person, the name, and the phone number, with <c>|</c>
/// between them.
/// </summary>
internal sealed record ContactSetting(string Id, AcknowledgementContact Contact)
{
    /// <summary>What a line has to be.</summary>
    public const string Rule = "must be an id of the lists, a name and a phone number, like 29:… | Ana Cruz | +63 917 000 0000";

    /// <summary>Reads a line; null when it is none.</summary>
    public static ContactSetting? Read(string line) => line.Split('|', StringSplitOptions.TrimEntries) is [var id, { Length: > 0 } name, var phone]
        && RolesOptions.IsPerson(id) && phone.Any(char.IsAsciiDigit)
        ? new ContactSetting(id, new AcknowledgementContact(name, phone))
        : null;
}
