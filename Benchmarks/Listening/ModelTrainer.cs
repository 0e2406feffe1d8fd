using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>Trains all heads of the listening model from labelled lines.</summary>
public static class ModelTrainer
{
    /// <summary>How much a security line counts beside another line.</summary>
    private const double SecurityWeight = 2.5;

    /// <summary>How much a line of a whole call counts that states no event: ordinary work must stay quiet.</summary>
    private const double CallWeight = 2;

    private static readonly TrainingSettings SecuritySettings = new() { Bits = 17, IsOneOf = false, Rounds = 8, Rate = 1, Decay = 2e-5 };
    private static readonly TrainingSettings KindSettings = new() { Bits = 16, Rounds = 8, Rate = 0.8 };
    private static readonly TrainingSettings DetailSettings = new() { Bits = 13, Rounds = 14, Rate = 0.8 };
    private static readonly TrainingSettings ConcernSettings = new() { Bits = 14, IsOneOf = false, Rounds = 10 };

    public static ListeningModel Train(IReadOnlyList<TrainingLine> lines) => new()
    {
        Security = TrainSecurity(lines),
        Kind = TrainOne<TextKind>(lines.Where(line => line.Line.Intent != "security"), line => line.Intent, KindSettings),
        Concern = TrainConcern(lines.Where(line => line.Line.Intent == "security")),
        Topic = TrainOne<QuestionTopic>(lines.Where(line => line.Line.Intent == "question"), line => line.Topic, DetailSettings),
        Situation = TrainOne<ClientSituation>(lines.Where(line => line.Line.Intent == "difficult"), line => line.Topic, DetailSettings),
        Command = TrainOne<SpokenCommand>(lines.Where(line => line.Line.Intent == "command"), line => line.Topic, DetailSettings),
    };

    private static LinearHead TrainSecurity(IEnumerable<TrainingLine> lines)
    {
        var examples = lines.Select(line => line.Line.Intent == "security"
            ? new TrainingExample(line.Features, [0], SecurityWeight)
            : new TrainingExample(line.Features, [], line.Line.Call > 0 ? CallWeight : 1));
        return new HeadTrainer(["Security"], SecuritySettings).Train([.. examples]);
    }

    private static LinearHead TrainConcern(IEnumerable<TrainingLine> lines)
    {
        string[] classes = [.. Enum.GetNames<SecurityConcern>().Where(name => name != nameof(SecurityConcern.None))];
        var examples = lines.Select(line => new TrainingExample(line.Features, [.. line.Line.Topics.Select(NumberOf)]));
        return new HeadTrainer(classes, ConcernSettings).Train([.. examples]);

        int NumberOf(string topic) => Array.IndexOf(classes, CorpusNames.ConcernOf(topic).ToString());
    }

    private static LinearHead TrainOne<T>(IEnumerable<TrainingLine> lines, Func<CorpusLine, string> labelOf, TrainingSettings settings)
        where T : struct, Enum
    {
        var classes = Enum.GetNames<T>();
        var examples = lines.Select(line => new TrainingExample(line.Features, [NumberOf(line.Line)], WeightOf(line.Line)));
        return new HeadTrainer(classes, settings).Train([.. examples]);

        int NumberOf(CorpusLine line) => Array.IndexOf(classes, CorpusNames.Find<T>(labelOf(line)).ToString());
    }

    /// <summary>What is rarer in the corpus than notes counts for more.</summary>
    private static double WeightOf(CorpusLine line) => line.Intent switch
    {
        "difficult" => 2.5,
        "command" => 1.7,
        "question" => 1.3,
        _ => 1,
    };
}
