namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Makes probabilities of a head's scores.</summary>
internal static class Probability
{
    /// <summary>The probability of one score by itself.</summary>
    public static double OfScore(double score) => 1 / (1 + Math.Exp(-score));

    /// <summary>The probability of each class, where exactly one is true.</summary>
    public static IReadOnlyDictionary<T, double> OfClasses<T>(LinearHead head, IReadOnlyList<TextFeature> features)
        where T : struct, Enum
    {
        var scores = head.Score(features);
        var highest = scores.Max();
        var parts = scores.Select(score => Math.Exp(score - highest)).ToArray();
        var sum = parts.Sum();
        return head.Classes
            .Select((name, i) => (Class: Enum.Parse<T>(name), Chance: parts[i] / sum))
            .ToDictionary(item => item.Class, item => item.Chance);
    }

    /// <summary>The class with the highest score.</summary>
    public static T Likeliest<T>(LinearHead head, IReadOnlyList<TextFeature> features)
        where T : struct, Enum
    {
        var scores = head.Score(features);
        return Enum.Parse<T>(head.Classes[Array.IndexOf(scores, scores.Max())]);
    }
}
