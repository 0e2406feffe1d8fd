using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Calls;

/// <summary>Work that a store beyond its limits may refuse: the engineer is told that nothing was stored, and begins another call.</summary>
internal sealed class PatientWork(Func<IWork> begin, Action refused) : IWork
{
    private IWork work = begin();

    public async Task TurnAsync()
    {
        try
        {
            await work.TurnAsync();
        }
        catch (InvalidOperationException)
        {
            refused();
            work = begin();
        }
    }
}
