using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>
/// Measures on lines that were left out of the training. Each fold leaves out one writer of <c>lines.jsonl</c> and a quarter of the
/// whole calls of <c>calls.jsonl</c>, and learns from everything else.
/// </summary>
public sealed class HeldOutMeasure(ListeningContent content, FactReader facts, IReadOnlyList<CorpusLine> corpus)
{
    private const string SharedCalls = "calls";
    private static readonly string[] Writers = ["a", "c", "d", "e"];
    private readonly IReadOnlyList<TrainingLine> lines = [.. corpus.Select(line => TrainingLine.Read(line, content.Concepts))];

    /// <summary>Trains and measures each fold.</summary>
    public HeldOutFigures Measure()
    {
        var heard = Enumerable.Range(0, Writers.Length).SelectMany(MeasureFold).ToArray();
        var ofWriters = heard.Where(item => item.Line.Call == 0).ToArray();
        var ofCalls = heard.Where(item => item.Line.Call > 0).ToArray();
        return new HeldOutFigures
        {
            Writers = [.. Writers.Select(writer => CountOf(writer, ofWriters))],
            AllWriters = ListeningFigures.Count("all four", ofWriters),
            Calls = ListeningFigures.Count("calls", ofCalls),
            OrdinaryCalls = ListeningFigures.Count("calls without an event", OrdinaryOf(ofCalls)),
        };
    }

    private static ListeningFigures CountOf(string writer, IEnumerable<HeardLine> lines) =>
        ListeningFigures.Count($"writer {writer}", [.. lines.Where(item => item.Line.Writer == writer)]);

    private static HeardLine[] OrdinaryOf(IEnumerable<HeardLine> lines) =>
        [.. lines.GroupBy(item => item.Line.Call).Where(call => call.All(item => item.Line.Intent != "security")).SelectMany(call => call)];

    private IEnumerable<HeardLine> MeasureFold(int fold)
    {
        var learned = lines.Where(line => !IsLeftOut(line.Line, fold)).ToArray();
        var reader = content.CreateReader(ModelTrainer.Train(learned), facts);
        return corpus.Where(line => IsLeftOut(line, fold)).Select(line => new HeardLine(line, reader.ReadIntent(line.Text, line.Place)));
    }

    private static bool IsLeftOut(CorpusLine line, int fold) =>
        line.Writer == Writers[fold] || line.Writer == SharedCalls && line.Call % Writers.Length == fold;
}

/// <summary>The figures of all folds.</summary>
public sealed record HeldOutFigures
{
    public required IReadOnlyList<ListeningFigures> Writers { get; init; }

    public required ListeningFigures AllWriters { get; init; }

    public required ListeningFigures Calls { get; init; }

    /// <summary>Calls without any security event.</summary>
    public required ListeningFigures OrdinaryCalls { get; init; }
}
