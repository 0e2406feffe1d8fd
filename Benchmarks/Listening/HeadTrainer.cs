using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>
/// Trains one head by stochastic gradient descent. The same examples in the same order give the same bytes on every machine: one thread,
/// no vector sums, an exponential function of plain arithmetic, an order from a fixed seed.
/// </summary>
public sealed class HeadTrainer
{
    private const double LargestUnit = 127;
    private readonly IReadOnlyList<string> classes;
    private readonly TrainingSettings settings;
    private readonly double[] weights;
    private readonly double[] biases;
    private readonly double[] scores;
    private readonly uint mask;
    private double scale = 1;

    public HeadTrainer(IReadOnlyList<string> classes, TrainingSettings settings)
    {
        this.classes = classes;
        this.settings = settings;
        weights = new double[(1 << settings.Bits) * classes.Count];
        biases = new double[classes.Count];
        scores = new double[classes.Count];
        mask = (1u << settings.Bits) - 1;
    }

    /// <summary>Learns the examples and gives the head with its weights rounded to whole units.</summary>
    public LinearHead Train(IReadOnlyList<TrainingExample> examples)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var shuffle = new FixedShuffle(20261130);
        var total = (double)settings.Rounds * examples.Count;
        var step = 0;
        for (var round = 0; round < settings.Rounds; round++)
        {
            shuffle.Shuffle(order);
            foreach (var index in order)
            {
                var rate = settings.Rate * (1 - step++ / total);
                Learn(examples[index], rate);
            }
        }

        return Round();
    }

    private void Learn(TrainingExample example, double rate)
    {
        Score(example.Features);
        Distribute();
        scale *= 1 - rate * settings.Decay;
        for (var c = 0; c < classes.Count; c++)
        {
            scores[c] = (scores[c] - (example.Classes.Contains(c) ? 1 : 0)) * example.Weight * rate;
            biases[c] -= scores[c] * 0.1;
        }

        foreach (ref readonly var feature in example.Features.AsSpan())
        {
            Step(feature);
        }
    }

    private void Step(in TextFeature feature)
    {
        var row = weights.AsSpan((int)(feature.Hash & mask) * scores.Length, scores.Length);
        var value = feature.Value / scale;
        for (var c = 0; c < row.Length; c++)
        {
            row[c] -= scores[c] * value;
        }
    }

    private void Score(TextFeature[] features)
    {
        Array.Clear(scores);
        foreach (ref readonly var feature in features.AsSpan())
        {
            var row = weights.AsSpan((int)(feature.Hash & mask) * scores.Length, scores.Length);
            for (var c = 0; c < row.Length; c++)
            {
                scores[c] += row[c] * feature.Value;
            }
        }

        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = scores[c] * scale + biases[c];
        }
    }

    /// <summary>Makes probabilities of the scores.</summary>
    private void Distribute()
    {
        var highest = settings.IsOneOf ? scores.Max() : 0;
        var sum = 0.0;
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = settings.IsOneOf ? PlainMath.Exp(scores[c] - highest) : 1 / (1 + PlainMath.Exp(-scores[c]));
            sum += scores[c];
        }

        for (var c = 0; settings.IsOneOf && c < scores.Length; c++)
        {
            scores[c] /= sum;
        }
    }

    private LinearHead Round()
    {
        var rounded = new sbyte[weights.Length];
        var steps = new float[classes.Count];
        for (var c = 0; c < classes.Count; c++)
        {
            steps[c] = (float)(LargestOf(c) / LargestUnit);
            for (var at = c; at < weights.Length; at += classes.Count)
            {
                rounded[at] = (sbyte)Math.Round(weights[at] * scale / steps[c], MidpointRounding.AwayFromZero);
            }
        }

        return new LinearHead(classes, [.. biases.Select(bias => (float)Math.Round(bias, 4))], steps, rounded);
    }

    private double LargestOf(int ofClass)
    {
        var largest = 1e-9;
        for (var at = ofClass; at < weights.Length; at += classes.Count)
        {
            largest = Math.Max(largest, Math.Abs(weights[at] * scale));
        }

        return largest;
    }
}
