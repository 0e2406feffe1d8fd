namespace LeanTechBot.Benchmarks;

/// <summary>The limits of docs/performance.md. What is missed is kept until the benchmark's table is written, and then said below it.</summary>
/// <param name="areHeld">Whether they count; they do not for figures that mean nothing.</param>
internal sealed class Limits(bool areHeld = true)
{
    private readonly List<string> missed = [];

    /// <param name="limit">What is asked for, and what was measured instead.</param>
    public void Hold(bool isMet, FormattableString limit)
    {
        if (areHeld && !isMet)
        {
            missed.Add(FormattableString.Invariant(limit));
        }
    }

    /// <summary>Says which were missed since it was last asked, and gives the exit code.</summary>
    public int Tell()
    {
        var code = missed is [] ? 0 : 1;
        missed.ForEach(limit => Console.WriteLine($"\nMISSED: {limit}"));
        missed.Clear();
        return code;
    }
}
