using System.Globalization;
using System.Text;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>Tells why a text was heard as it was: intent, probabilities, concepts and words.</summary>
public static class ListeningExplanation
{
    public static string Explain(string text, TextPlace place, SentenceReader reader)
    {
        var heard = reader.Read(text, place);
        var lines = new StringBuilder();
        lines.AppendLine(CultureInfo.InvariantCulture, $"heard     {NameOf(heard.Intent)}");
        var words = heard.Intent.Words.Select(words => words.In(text));
        lines.AppendLine(CultureInfo.InvariantCulture, $"words     {string.Join(" … ", words)}");
        foreach (var fact in heard.Facts)
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"fact      {fact.Kind} {fact.Value}");
        }

        foreach (var part in reader.ReadParts(text, place))
        {
            Add(lines, part);
        }

        return lines.ToString();
    }

    private static void Add(StringBuilder lines, PartReading part)
    {
        lines.AppendLine(CultureInfo.InvariantCulture, $"security  {part.Security:0.00}");
        var kinds = part.Kinds().Select(kind => $"{kind.Key} {kind.Value:0.00}");
        var concepts = part.Concepts.Select(match => NameOf(match, part));
        lines.AppendLine(CultureInfo.InvariantCulture, $"otherwise {string.Join(", ", kinds)}");
        lines.AppendLine(CultureInfo.InvariantCulture, $"concepts  {string.Join(", ", concepts)}");
    }

    private static string NameOf(ConceptMatch match, PartReading part)
    {
        var words = part.Tokens.Skip(match.First).Take(match.Last - match.First + 1).Select(token => token.Word);
        return $"{(match.IsDenied ? "not " : "")}{match.Concept.Name} ({string.Join(' ', words)})";
    }

    private static string NameOf(HeardIntent intent) => intent switch
    {
        HeardIntent.SecurityEvent found => $"security event: {string.Join(", ", found.Concerns)}",
        HeardIntent.Question found => $"question: {found.Topic}",
        HeardIntent.DifficultClient found => $"difficult client: {found.Situation}",
        HeardIntent.Command found => $"command: {found.Name} \"{found.Argument}\"{(found.IsDoubtful ? ", doubtful" : "")}",
        _ => "note",
    };
}
