namespace LeanTechBot.Benchmarks.Channel;

/// <summary>The activities a bot sent to one conversation since they were last taken out.</summary>
public sealed class Inbox
{
    private readonly Lock gate = new();
    private List<ReadOnlyMemory<byte>> activities = [];

    public void Add(ReadOnlyMemory<byte> activity)
    {
        lock (gate)
        {
            activities.Add(activity);
        }
    }

    public IReadOnlyList<ReadOnlyMemory<byte>> Take()
    {
        lock (gate)
        {
            var taken = activities;
            activities = [];
            return taken;
        }
    }
}
