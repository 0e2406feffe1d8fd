using System.Globalization;
using System.Text;
using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>Tells why a text was heard as it was: intent, probabilities, concepts and words.</summary>
public static class ListeningExplanation
{
    public static string Explain(string text, TextPlace place, ListeningModel model, ListeningContent content)
    {
        var reader = content.CreateReader(model);
        var heard = reader.Read(text, place);
        var lines = new StringBuilder();
        lines.AppendLine(CultureInfo.InvariantCulture, $"heard     {NameOf(heard.Intent)}");
        lines.AppendLine(CultureInfo.InvariantCulture, $"words     {string.Join(" … ", heard.Intent.Words.Select(words => words.In(text)))}");
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
        lines.AppendLine(CultureInfo.InvariantCulture, $"otherwise {string.Join(", ", part.Kinds().Select(kind => $"{kind.Key} {kind.Value:0.00}"))}");
        var concepts = part.Concepts.Select(match =>
            $"{(match.IsDenied ? "not " : "")}{match.Concept.Name} ({string.Join(' ', part.Tokens.Skip(match.First).Take(match.Last - match.First + 1).Select(token => token.Word))})");
        lines.AppendLine(CultureInfo.InvariantCulture, $"concepts  {string.Join(", ", concepts)}");
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
