using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Calls;

/// <summary>Work that a store beyond its limits may refuse: the engineer is told that nothing was stored, and begins another call. Only a turn that was taken is one, and it took as long as all that went before it.</summary>
internal sealed class PatientWork(Func<IWork> begin, Action refused) : IWork
{
    /// <summary>Refused so often in a row, it is not the store's load.</summary>
    private const int Most = 100;

    private IWork work = begin();

    public async Task TurnAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await work.TurnAsync();
                return;
            }
            catch (InvalidOperationException) when (attempt < Most)
            {
                refused();
                work = begin();
            }
        }
    }
}
