using System.Collections.Concurrent;
using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Benchmarks.Bots;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>The bot's instances on one store, each at a port of its own. Each process has a name of its own, by which the channel knows its calls.</summary>
internal sealed class BotFleet(ProductionBot production, string folder, IReadOnlyList<string> storage, int instances) : IDisposable
{
    private readonly int[] ports = [.. Enumerable.Range(0, instances).Select(_ => FreePort.Next())];
    private readonly BotProcess?[] processes = new BotProcess?[instances];
    private readonly ConcurrentDictionary<string, long> kills = new();
    private readonly string[] names = new string[instances];
    private int started;

    public Uri[] Addresses => [.. ports.Select(port => new Uri($"http://127.0.0.1:{port}/api/messages"))];

    public int Kills => kills.Count;

    public Task StartAsync() => Task.WhenAll(Enumerable.Range(0, instances).Select(StartAsync));

    public async Task StartAsync(int instance)
    {
        names[instance] = $"bot-{Interlocked.Increment(ref started)}";
        processes[instance] = await production.StartAsync(folder, storage, ports[instance], names[instance]);
    }

    public void Kill(int instance)
    {
        kills[names[instance]] = TimeProvider.System.GetTimestamp();
        Stop(instance);
    }

    /// <summary>When a process was killed, by <see cref="TimeProvider.GetTimestamp"/>; null when it was not.</summary>
    public long? KilledAt(string process) => kills.TryGetValue(process, out var at) ? at : null;

    public void Dispose()
    {
        for (var instance = 0; instance < instances; instance++)
        {
            Stop(instance);
        }
    }

    private void Stop(int instance)
    {
        processes[instance]?.Dispose();
        processes[instance] = null;
    }
}
