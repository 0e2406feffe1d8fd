using System.Globalization;

namespace LeanTechBot.Benchmarks;

/// <summary>Durations in milliseconds, in order.</summary>
internal sealed class Spread(IEnumerable<double> durations)
{
    private readonly double[] sorted = [.. durations.Order()];

    public int Count => sorted.Length;

    public double P50 => At(50);

    public double P99 => At(99);

    public double Longest => sorted is [] ? double.NaN : sorted[^1];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{P50:F2} | {P99:F2}");

    private double At(int percent) => sorted is [] ? double.NaN : sorted[sorted.Length * percent / 100];
}
