using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Bot.Content;

/// <summary>
/// listening-model.json: the weights that training makes of the corpus. Nobody edits it: docs/listening.md says how it is made.
/// </summary>
public static class ListeningModelFile
{
    /// <summary>So many weights are written on a line.</summary>
    private const int WeightsOnLine = 99;

    public static ListeningModel Read(string text, ContentProblems problems)
    {
        var heads = ContentJson.Read<Dictionary<string, Row>>(text);
        return new ListeningModel
        {
            Security = Head("security", [nameof(ListeningModel.Security)]),
            Kind = Head("kind", Enum.GetNames<TextKind>()),
            Concern = Head("concern", [.. Enum.GetNames<SecurityConcern>().Where(name => name != nameof(SecurityConcern.None))]),
            Topic = Head("topic", Enum.GetNames<QuestionTopic>()),
            Situation = Head("situation", Enum.GetNames<ClientSituation>()),
            Command = Head("command", Enum.GetNames<SpokenCommand>()),
        };

        LinearHead Head(string name, IReadOnlyList<string> classes) =>
            heads.TryGetValue(name, out var row) ? ReadHead(name, row, classes, problems) : Missing(name, problems);
    }

    /// <summary>The file's text; the same model gives the same text.</summary>
    public static string Write(ListeningModel model)
    {
        var text = new StringBuilder("{\n");
        WriteHead(text, "security", model.Security);
        WriteHead(text.Append(",\n"), "kind", model.Kind);
        WriteHead(text.Append(",\n"), "concern", model.Concern);
        WriteHead(text.Append(",\n"), "topic", model.Topic);
        WriteHead(text.Append(",\n"), "situation", model.Situation);
        WriteHead(text.Append(",\n"), "command", model.Command);
        return text.Append("\n}\n").ToString();
    }

    private static LinearHead ReadHead(string name, Row row, IReadOnlyList<string> classes, ContentProblems problems)
    {
        var areClasses = row.Classes.SequenceEqual(classes) && row.Biases.Count == classes.Count && row.Steps.Count == classes.Count;
        problems.AddUnless(areClasses, $"\"{name}\" must have the classes {string.Join(", ", classes)}, with a bias and a step each: train anew");
        var weights = ReadWeights(row);
        var rows = weights.Length / Math.Max(classes.Count, 1);
        var isWhole = rows > 0 && int.IsPow2(rows) && rows * classes.Count == weights.Length;
        problems.AddUnless(isWhole, $"the weights of \"{name}\" are not whole: train anew");
        return isWhole ? new LinearHead(classes, row.Biases, row.Steps, weights) : Nothing;
    }

    private static sbyte[] ReadWeights(Row row)
    {
        try
        {
            return MemoryMarshal.Cast<byte, sbyte>(Convert.FromBase64String(string.Concat(row.Weights))).ToArray();
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private static LinearHead Missing(string name, ContentProblems problems)
    {
        problems.Add($"has no \"{name}\": train anew");
        return Nothing;
    }

    private static LinearHead Nothing => new(["None"], [0], [0], [0]);

    private static void WriteHead(StringBuilder text, string name, LinearHead head)
    {
        text.Append(CultureInfo.InvariantCulture, $"  \"{name}\": {{\n");
        text.Append(CultureInfo.InvariantCulture, $"    \"classes\": {JsonSerializer.Serialize(head.Classes)},\n");
        text.Append(CultureInfo.InvariantCulture, $"    \"biases\": {JsonSerializer.Serialize(head.Biases)},\n");
        text.Append(CultureInfo.InvariantCulture, $"    \"steps\": {JsonSerializer.Serialize(head.Steps)},\n");
        var bytes = MemoryMarshal.AsBytes(head.Weights).ToArray();
        var lines = bytes.Chunk(WeightsOnLine).Select(chunk => $"      \"{Convert.ToBase64String(chunk)}\"");
        text.Append("    \"weights\": [\n").AppendJoin(",\n", lines).Append("\n    ]\n  }");
    }

    private sealed record Row(
        IReadOnlyList<string> Classes, IReadOnlyList<float> Biases, IReadOnlyList<float> Steps, IReadOnlyList<string> Weights);
}
