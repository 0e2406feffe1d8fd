namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// One question of the linear model: a score for each of its classes, a sum of small whole weights. Immutable, shared by all turns.
/// </summary>
public sealed class LinearHead
{
    private readonly sbyte[] weights;
    private readonly uint mask;

    /// <param name="classes">The names of the classes.</param>
    /// <param name="biases">The score of each class before any feature.</param>
    /// <param name="steps">What one unit of weight is worth in each class.</param>
    /// <param name="weights">The weights, all classes of a row beside each other; the number of rows is a power of two.</param>
    public LinearHead(IReadOnlyList<string> classes, IReadOnlyList<float> biases, IReadOnlyList<float> steps, sbyte[] weights)
    {
        Classes = classes;
        Biases = biases;
        Steps = steps;
        this.weights = weights;
        mask = (uint)(weights.Length / classes.Count) - 1;
    }

    public IReadOnlyList<string> Classes { get; }

    public IReadOnlyList<float> Biases { get; }

    public IReadOnlyList<float> Steps { get; }

    /// <summary>The weights as they are stored.</summary>
    public ReadOnlySpan<sbyte> Weights => weights;

    /// <summary>The score of each class.</summary>
    public float[] Score(IReadOnlyList<TextFeature> features)
    {
        var sums = new float[Classes.Count];
        for (var i = 0; i < features.Count; i++)
        {
            var row = RowOf(features[i]);
            for (var c = 0; c < sums.Length; c++)
            {
                sums[c] += features[i].Value * row[c];
            }
        }

        for (var c = 0; c < sums.Length; c++)
        {
            sums[c] = Biases[c] + sums[c] * Steps[c];
        }

        return sums;
    }

    /// <summary>What one feature adds to the score of a class.</summary>
    public float PartOf(TextFeature feature, int ofClass) => feature.Value * RowOf(feature)[ofClass] * Steps[ofClass];

    private ReadOnlySpan<sbyte> RowOf(TextFeature feature) =>
        weights.AsSpan((int)(feature.Hash & mask) * Classes.Count, Classes.Count);
}
