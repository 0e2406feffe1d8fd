using System.Diagnostics;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>What hearing costs: time a line, and for a long log.</summary>
public static class ListeningSpeed
{
    private const int Rounds = 3;
    private const int LogLength = 60_000;

    public static string Measure(SentenceReader reader, IReadOnlyList<CorpusLine> lines)
    {
        var joined = string.Join(' ', lines.Where(line => line.Intent == "note").Select(line => line.Text.Replace('\n', ' ')));
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => joined.Substring(i * 300, 300))];
        var log = joined[..LogLength];
        var ordinary = TimeOf(reader, [.. lines.Take(2000).Select(line => line.Text)]);
        return $"{ordinary:0} µs a line of the corpus, {TimeOf(reader, texts):0} µs for 300 characters, {TimeOf(reader, [log]) / 1000:0.0} ms for {LogLength} characters";
    }

    /// <summary>The time of a text in microseconds, after a warm-up.</summary>
    private static double TimeOf(SentenceReader reader, string[] texts)
    {
        var time = TimeSpan.Zero;
        for (var round = 0; round <= Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var text in texts)
            {
                reader.Read(text, TextPlace.Call);
            }

            time = Stopwatch.GetElapsedTime(start);
        }

        return time.TotalMicroseconds / texts.Length;
    }
}
