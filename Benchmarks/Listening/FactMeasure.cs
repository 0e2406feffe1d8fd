using System.Text.Json;
using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>How many facts of one kind were labelled, found and found wrongly.</summary>
public sealed record FactFigures(FactKind Kind, int Labelled, int Found, int Wrong)
{
    /// <summary>The share of the labelled facts that were found, from 0 to 1.</summary>
    public double Recall => (double)Found / Math.Max(1, Labelled);

    /// <summary>The share of what was found that is right, from 0 to 1.</summary>
    public double Precision => (double)Found / Math.Max(1, Found + Wrong);

    public override string ToString() =>
        FormattableString.Invariant($"{Kind,-16} {Labelled,5} labelled, recall {Recall * 100,5:0.0} %, precision {Precision * 100,5:0.0} %");
}

/// <summary>
/// Compares the facts that are read with the labels of the corpus. Times, systems and companies count as right where one contains the other,
/// names where they share a word; a finding or a fix by its line.
/// </summary>
public static partial class FactMeasure
{
    /// <param name="reader">What reads.</param>
    /// <param name="folder">The corpus' folder.</param>
    /// <param name="files">Which of its files, as a search pattern.</param>
    public static IReadOnlyList<FactFigures> Measure(FactReader reader, string folder, string files)
    {
        var lines = Directory.GetFiles(folder, files).Order(StringComparer.Ordinal).SelectMany(File.ReadLines);
        var figures = Enum.GetValues<FactKind>().ToDictionary(kind => kind, kind => new FactFigures(kind, 0, 0, 0));
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            Count(reader, json.RootElement, figures);
        }

        return [.. figures.Values];
    }

    private static void Count(FactReader reader, JsonElement line, Dictionary<FactKind, FactFigures> figures)
    {
        var read = reader.Read(line.GetProperty("text").GetString()!);
        foreach (var kind in figures.Keys.ToArray())
        {
            var labels = LabelsOf(line, kind);
            var values = read.Where(fact => fact.Kind == kind).Select(fact => fact.Value).Distinct().ToArray();
            var found = labels.Count(label => values.Any(value => IsSame(kind, value, label)));
            var wrong = values.Count(value => !labels.Any(label => IsSame(kind, value, label)));
            var before = figures[kind];
            figures[kind] = new FactFigures(kind, before.Labelled + labels.Length, before.Found + found, before.Wrong + wrong);
        }
    }

    private static string[] LabelsOf(JsonElement line, FactKind kind)
    {
        var name = kind == FactKind.ErrorCode ? "errorCodes" : JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
        if (!line.TryGetProperty("facts", out var facts) || !facts.TryGetProperty(name, out var label))
        {
            return [];
        }

        return label.ValueKind == JsonValueKind.Array ? [.. label.EnumerateArray().Select(item => item.ToString())] : [label.ToString()];
    }

    private static bool IsSame(FactKind kind, string value, string label) => kind switch
    {
        FactKind.Since or FactKind.System or FactKind.Company => Holds(value, label) || Holds(label, value),
        FactKind.ClientName => Plain(value).Split(' ').Intersect(Plain(label).Split(' ')).Any(),
        FactKind.Finding or FactKind.Fix or FactKind.Success or FactKind.ClientUpdated or FactKind.ClientConfirmed => true,
        _ => Plain(value) == Plain(label),
    };

    private static bool Holds(string words, string part) => Plain(words).Contains(Plain(part), StringComparison.Ordinal);

    private static string Plain(string words) => Blanks().Replace(words.ToLowerInvariant().Replace('’', '\''), " ").Trim(' ', '.', ',');

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
