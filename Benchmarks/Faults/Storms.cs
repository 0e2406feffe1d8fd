namespace LeanTechBot.Benchmarks.Faults;

/// <summary>Calm and storms in turn, of some hundred calls each: in a storm every so many calls, by chance, fail in one way or another.</summary>
/// <param name="isStorm">Whether it begins with one.</param>
/// <param name="oneIn">Of so many calls in a storm one fails.</param>
/// <param name="strike">Which way.</param>
internal sealed class Storms<TFault>(Random random, bool isStorm, int oneIn, Func<Random, TFault> strike)
    where TFault : struct, Enum
{
    private readonly Lock gate = new();
    private int left = Length(random);
    private bool isStorm = isStorm;

    /// <summary>How many calls failed.</summary>
    public int Count { get; private set; }

    /// <summary>What happens to the next call; the default is nothing.</summary>
    public TFault Next()
    {
        lock (gate)
        {
            if (left-- == 0)
            {
                (left, isStorm) = (Length(random), !isStorm);
            }

            if (!isStorm || random.Next(oneIn) > 0)
            {
                return default;
            }

            Count++;
            return strike(random);
        }
    }

    private static int Length(Random random) => random.Next(50, 200);
}
