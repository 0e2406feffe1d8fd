using System.Text.Json;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>The labelled lines in <c>Benchmarks/Listening/Corpus</c>, in the order of the files' names.</summary>
public static class Corpus
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads all files of a folder; a text that stands there twice is read once.</summary>
    public static IReadOnlyList<CorpusLine> Read(string folder)
    {
        var files = Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal);
        return [.. files.SelectMany(ReadFile)];
    }

    private static IEnumerable<CorpusLine> ReadFile(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        foreach (var json in File.ReadLines(path).Where(line => line.Length > 0))
        {
            var line = JsonSerializer.Deserialize<CorpusLine>(json, Options)!;
            yield return line.Writer.Length > 0 ? line : line with { Writer = name };
        }
    }
}
