using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>A line as one head learns it.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Classes">The classes that are true of it.</param>
/// <param name="Weight">How much it counts.</param>
public sealed record TrainingExample(TextFeature[] Features, int[] Classes, double Weight = 1);

/// <summary>How a head is trained.</summary>
public sealed record TrainingSettings
{
    /// <summary>The number of rows, as a power of two.</summary>
    public required int Bits { get; init; }

    /// <summary>How often all examples are gone through.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>The size of a step at first.</summary>
    public double Rate { get; init; } = 0.5;

    /// <summary>How strongly weights are drawn to zero.</summary>
    public double Decay { get; init; } = 1e-5;

    /// <summary>Whether exactly one class is true of an example (softmax), or any number of them (logistic).</summary>
    public bool IsOneOf { get; init; } = true;
}
