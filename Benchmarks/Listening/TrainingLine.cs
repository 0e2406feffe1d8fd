using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>A labelled line with its features, made once for all trainings.</summary>
/// <param name="Line">The line.</param>
/// <param name="Features">What the model sees of it.</param>
public sealed record TrainingLine(CorpusLine Line, TextFeature[] Features)
{
    public static TrainingLine Read(CorpusLine line, ListeningConcepts concepts)
    {
        var tokens = TextTokens.ReadTokens(line.Text, new WordsOf(0, line.Text.Length));
        return new TrainingLine(line, [.. TextFeatures.Find(tokens, concepts.Find(tokens), line.Place)]);
    }
}
