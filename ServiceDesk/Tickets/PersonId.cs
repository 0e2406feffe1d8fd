namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>
/// Who somebody is, from whichever chat they write: the Microsoft Entra object id in lower case. A Teams id (<c>29:…</c>) changes when the bot is registered anew; it stands
/// in only for a person whose object id nobody has given yet.
/// </summary>
public sealed record PersonId
{
    private PersonId(string value) => Value = value;

    /// <summary>The id as it is stored and compared, ordinally.</summary>
    public string Value { get; }

    /// <param name="objectId">The Microsoft Entra object id; null or blank when it is not known.</param>
    /// <param name="teamsId">The Teams id (<c>29:…</c>), opaque.</param>
    public static PersonId Of(string? objectId, string teamsId) => new(ObjectId(objectId) ?? teamsId);

    /// <summary>An object id as it is compared: lower case; null where the text names nobody.</summary>
    public static string? ObjectId(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!Guid.TryParse(text, out var id))
        {
            return text.Trim().ToLowerInvariant();
        }

        return id == Guid.Empty ? null : id.ToString("D");
    }

    public override string ToString() => Value;
}
