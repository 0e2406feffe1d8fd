using System.Text.Json;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Bot.Content;

/// <summary>
/// spiels.json: SOP-7005's spiels, word for word, and our own beside them, keyed by the kebab-case name of their <see cref="SpielId"/>. A
/// spiel is its text, or an object with <c>text</c>, <c>claims</c> (what it states, see <see cref="SpielClaim"/>) and <c>source</c>.
/// </summary>
public static class SpielsFile
{
    private const string OwnWords = "not in SOP-7005";
    private const string Document = "SOP-7005";

    private static readonly IReadOnlyDictionary<string, SpielClaim> Claims =
        Enum.GetValues<SpielClaim>().ToDictionary(claim => NameOf(claim.ToString()));

    /// <summary>The key of a spiel in the file.</summary>
    public static string KeyOf(SpielId id) => NameOf(id.ToString());

    public static SpielBook Read(string text, ContentProblems problems)
    {
        var entries = ContentJson.Read<Dictionary<string, JsonElement>>(text);
        var ids = Enum.GetValues<SpielId>().ToDictionary(KeyOf);
        foreach (var unknown in entries.Keys.Where(key => !ids.ContainsKey(key)))
        {
            problems.Add($"the key \"{unknown}\" must be one of {string.Join(", ", ids.Keys)}");
        }

        var spiels = ids.Where(id => entries.ContainsKey(id.Key))
            .ToDictionary(id => id.Value, id => ReadSpiel(id.Key, entries[id.Key], problems));
        foreach (var problem in SpielBook.Problems(spiels))
        {
            problems.Add(problem);
        }

        return new SpielBook(spiels);
    }

    private static Spiel ReadSpiel(string key, JsonElement entry, ContentProblems problems)
    {
        if (entry.ValueKind == JsonValueKind.String)
        {
            return new Spiel { Text = entry.GetString()! };
        }

        var row = ContentJson.ReadItems<Row>([entry], $"the spiel \"{key}\", entry", problems).FirstOrDefault() ?? new Row();
        problems.AddUnless(row.Source is Document or OwnWords, $"the source of \"{key}\" must be \"{Document}\" or \"{OwnWords}\"");
        foreach (var unknown in row.Claims.Where(claim => !Claims.ContainsKey(claim)))
        {
            problems.Add($"the claim \"{unknown}\" of \"{key}\" must be one of {string.Join(", ", Claims.Keys)}");
        }

        return new Spiel
        {
            Text = row.Text,
            Claims = [.. row.Claims.Where(Claims.ContainsKey).Select(claim => Claims[claim])],
            IsOwnWords = row.Source == OwnWords,
        };
    }

    private static string NameOf(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private sealed record Row
    {
        public string Text { get; init; } = "";

        public IReadOnlyList<string> Claims { get; init; } = [];

        public string Source { get; init; } = Document;
    }
}
