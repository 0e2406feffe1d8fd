using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>Measures on lines that were left out of the training: one writer at a time, and a part of the whole calls at a time.</summary>
public sealed class HeldOutMeasure(ListeningContent content, IReadOnlyList<CorpusLine> corpus)
{
    /// <summary>The file of whole calls that is left out, a part at a time.</summary>
    private const string SharedCalls = "calls";

    private const int CallParts = 4;
    private static readonly string[] Writers = ["a", "c", "d", "e"];
    private readonly IReadOnlyList<TrainingLine> lines = [.. corpus.Select(line => TrainingLine.Read(line, content.Concepts))];

    /// <summary>The figures of each writer, learned from all others and the calls.</summary>
    public IEnumerable<ListeningFigures> MeasureWriters() =>
        Writers.Select(writer => ListeningMeasure.Measure($"writer {writer}", ReaderWithout(line => line.Writer == writer), [.. corpus.Where(line => line.Writer == writer)]));

    /// <summary>The figures of each part of the whole calls, learned from the other parts and all writers.</summary>
    public IEnumerable<ListeningFigures> MeasureCalls() =>
        Enumerable.Range(0, CallParts).Select(part => ListeningMeasure.Measure($"calls {part}", ReaderWithout(IsIn(part)), [.. corpus.Where(IsIn(part))]));

    /// <summary>What is offered in calls without any security event.</summary>
    public string MeasureOrdinaryCalls()
    {
        var all = 0;
        var security = 0;
        var other = 0;
        for (var part = 0; part < CallParts; part++)
        {
            var reader = ReaderWithout(IsIn(part));
            var calls = corpus.Where(IsIn(part)).GroupBy(line => line.Call).Where(call => call.All(line => line.Intent != "security"));
            foreach (var line in calls.SelectMany(call => call))
            {
                var heard = reader.Read(line.Text, line.Place).Intent;
                all++;
                security += heard is HeardIntent.SecurityEvent ? 1 : 0;
                other += line.Intent == "note" && heard is not (HeardIntent.Note or HeardIntent.SecurityEvent) ? 1 : 0;
            }
        }

        return $"ordinary calls: security offered {new Share(security, all)}, anything else on a note {new Share(other, all)}";
    }

    private static Func<CorpusLine, bool> IsIn(int part) => line => line.Writer == SharedCalls && line.Call % CallParts == part;

    private SentenceReader ReaderWithout(Func<CorpusLine, bool> isLeftOut) =>
        content.CreateReader(ModelTrainer.Train([.. lines.Where(line => !isLeftOut(line.Line))]));
}
