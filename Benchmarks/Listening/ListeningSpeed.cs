using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>What hearing costs: processor time of a line, and of a long log.</summary>
public static class ListeningSpeed
{
    private const int Rounds = 6;
    private const int LineLength = 300;
    private const int LogLength = 60_000;

    public static string Measure(SentenceReader reader, FactReader facts, IReadOnlyList<CorpusLine> lines)
    {
        var joined = string.Join(' ', lines.Where(line => line.Intent == "note").Select(line => line.Text.Replace('\n', ' ')));
        string[] texts = [.. Enumerable.Range(0, 300).Select(i => joined.Substring(i * LineLength, LineLength))];
        string[] ordinary = [.. lines.Take(1000).Select(line => line.Text)];
        var log = joined[..LogLength];
        return $"""
            intent: {TimeOf(text => reader.ReadIntent(text, TextPlace.Call), ordinary):0} µs a line of the corpus,
              {TimeOf(text => reader.ReadIntent(text, TextPlace.Call), texts):0} µs for {LineLength} characters,
              {TimeOf(text => reader.ReadIntent(text, TextPlace.Call), [log]) / 1000:0.0} ms for {LogLength} characters
            facts: {TimeOf(text => facts.Read(text), texts):0} µs for {LineLength} characters
            """;
    }

    /// <summary>The processor time of a text in microseconds, after rounds to warm up.</summary>
    private static double TimeOf(Action<string> read, string[] texts)
    {
        var time = TimeSpan.Zero;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var text in texts)
            {
                read(text);
            }

            time = Environment.CpuUsage.TotalTime - start;
        }

        return time.TotalMicroseconds / texts.Length;
    }
}
