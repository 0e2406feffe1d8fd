using System.Text.Json;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Bot.Content;

/// <summary>spiels.json: SOP-7005's spiels, word for word, keyed by the kebab-case name of their <see cref="SpielId"/>, e.g. <c>status-update</c>.</summary>
public static class SpielsFile
{
    /// <summary>The key of a spiel in the file.</summary>
    public static string KeyOf(SpielId id) => JsonNamingPolicy.KebabCaseLower.ConvertName(id.ToString());

    public static SpielBook Read(string text, ContentProblems problems)
    {
        var texts = ContentJson.Read<Dictionary<string, string>>(text);
        var ids = Enum.GetValues<SpielId>().ToDictionary(KeyOf);
        foreach (var unknown in texts.Keys.Where(key => !ids.ContainsKey(key)))
        {
            problems.Add($"the key \"{unknown}\" must be one of {string.Join(", ", ids.Keys)}");
        }

        var spiels = ids.Where(id => texts.ContainsKey(id.Key)).ToDictionary(id => id.Value, id => texts[id.Key]);
        foreach (var problem in SpielBook.Problems(spiels))
        {
            problems.Add(problem);
        }

        return new SpielBook(spiels);
    }
}
