namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>Says something; one message has to come back.</summary>
internal sealed class SmallTalk(Engineer engineer) : IWork
{
    public async Task TurnAsync()
    {
        var sent = await engineer.TypeAsync("The client's portal is slow since this morning.");
        if (sent.Count != 2)
        {
            throw new InvalidOperationException($"{sent.Count - 1} messages came back.");
        }
    }
}
