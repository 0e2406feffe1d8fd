using System.Collections.Concurrent;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>What an import has done so far, counted by many at once.</summary>
internal sealed class ImportTally
{
    private readonly ConcurrentBag<ImportProblem> problems = [];
    private int stored;
    private int same;

    /// <summary>The months that have come, with their counters.</summary>
    public ConcurrentDictionary<TicketMonth, int> Months { get; } = new();

    public void Count(bool isNew) => Interlocked.Increment(ref isNew ? ref stored : ref same);

    public void Refuse(long line, string reason) => problems.Add(new ImportProblem(line, reason));

    public ImportReport ToReport() => new(stored, same, [.. problems.OrderBy(problem => problem.Line)]);
}
