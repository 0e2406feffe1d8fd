namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>The words that a reading rests on: the run of words that speaks for it most strongly.</summary>
internal static class HeardWords
{
    /// <summary>What a word costs that says nothing, so that the run stays short.</summary>
    private const float CostOfWord = 0.02f;

    public static IReadOnlyList<WordsOf> OfSecurity(PartReading part, ListeningModel model) =>
        Find(part, feature => model.Security.PartOf(feature, 0));

    public static IReadOnlyList<WordsOf> OfKind(PartReading part, TextKind kind, ListeningModel model)
    {
        var ofClass = model.Kind.Classes.ToList().IndexOf(kind.ToString());
        var note = model.Kind.Classes.ToList().IndexOf(nameof(TextKind.Note));
        return Find(part, feature => model.Kind.PartOf(feature, ofClass) - model.Kind.PartOf(feature, note));
    }

    private static IReadOnlyList<WordsOf> Find(PartReading part, Func<TextFeature, float> partOf)
    {
        var worth = new float[part.Tokens.Count];
        foreach (var feature in part.Features.Where(feature => feature.First >= 0))
        {
            var each = partOf(feature) / (feature.Last - feature.First + 1);
            for (var token = feature.First; token <= feature.Last; token++)
            {
                worth[token] += each;
            }
        }

        var (first, last) = BestRun(worth);
        var start = part.Tokens[first].Place.Start;
        var end = part.Tokens[last].Place.Start + part.Tokens[last].Place.Length;
        return [new WordsOf(start, end - start)];
    }

    /// <summary>The run of neighbours with the highest sum.</summary>
    private static (int First, int Last) BestRun(float[] worth)
    {
        var best = (First: 0, Last: 0, Sum: float.MinValue);
        var sum = 0f;
        var first = 0;
        for (var i = 0; i < worth.Length; i++)
        {
            if (sum <= 0)
            {
                sum = 0;
                first = i;
            }

            sum += worth[i] - CostOfWord;
            if (sum > best.Sum)
            {
                best = (first, i, sum);
            }
        }

        return (best.First, best.Last);
    }
}
