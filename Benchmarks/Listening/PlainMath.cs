namespace LeanTechBot.Benchmarks.Listening;

/// <summary>Arithmetic that gives the same bits on every machine.</summary>
internal static class PlainMath
{
    private const int Halvings = 10;

    /// <summary>The exponential function, of multiplications and additions only; close enough to learn with.</summary>
    public static double Exp(double power)
    {
        var part = Math.Clamp(power, -40, 40) / (1 << Halvings);
        var result = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4)));
        for (var i = 0; i < Halvings; i++)
        {
            result *= result;
        }

        return result;
    }
}

/// <summary>Shuffles the same way each time: a linear congruential generator with a fixed seed.</summary>
internal sealed class FixedShuffle(ulong seed)
{
    private ulong state = seed;

    public void Shuffle(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            var other = (int)((state >> 33) % (ulong)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
