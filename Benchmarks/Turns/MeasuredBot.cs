using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Turns;

/// <summary>A running bot and the work its engineers do.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="Process">The bot.</param>
/// <param name="Work">Makes the work of one more engineer.</param>
internal sealed record MeasuredBot(string Name, BotProcess Process, Func<IWork> Work) : IDisposable
{
    private readonly List<IWork> works = [];

    /// <summary>So many engineers; the same ones every time.</summary>
    public IReadOnlyList<IWork> Works(int count)
    {
        while (works.Count < count)
        {
            works.Add(Work());
        }

        return works[..count];
    }

    public void Dispose() => Process.Dispose();
}
