using System.Text.Json.Nodes;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>
/// Sends what was not answered, or not confirmed, again, as the channel and people do: a text with its own id, a click with its own or a new one, sometimes twice at once.
/// </summary>
internal sealed class StubbornSender(Engineer engineer, Random random, Ledger ledger)
{
    /// <summary>So often anybody tries.</summary>
    private const int Most = 200;

    private static readonly string[] NotDone = ["was not stored", "may not be stored", "Too many messages"];

    public Engineer Engineer => engineer;

    /// <summary>Sends an activity until it is confirmed; returns everything that came meanwhile, or null when it never was.</summary>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>?> UntilAsync(JsonObject activity, Func<string, bool> isConfirmed, CancellationToken cancellationToken, int attempts = Most)
    {
        var (isClick, seen) = (activity["type"]!.GetValue<string>() == "invoke", new List<ReadOnlyMemory<byte>>());
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Interlocked.Increment(ref ledger.Attempts);
            try
            {
                if (isClick && attempt > 0 && random.Next(2) == 0)
                {
                    activity["id"] = engineer.NextId();
                }

                if (isClick && random.Next(4) == 0)
                {
                    await TwiceAtOnceAsync(activity, seen);
                }

                var answer = await SendAsync(activity);
                seen.AddRange(answer);
                if (NotDone.Any(words => SecurityCall.Text(answer).Contains(words, StringComparison.Ordinal)))
                {
                    Interlocked.Increment(ref ledger.Refusals);
                }
                else if (isConfirmed(SecurityCall.Text(seen)))
                {
                    Interlocked.Increment(ref ledger.Turns);
                    return seen;
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidOperationException or OperationCanceledException)
            {
                // Nobody answered, or with an error: it is sent again.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(50, 400)), TimeProvider.System, cancellationToken);
        }

        return null;
    }

    private async Task TwiceAtOnceAsync(JsonObject activity, List<ReadOnlyMemory<byte>> seen)
    {
        var other = (JsonObject)activity.DeepClone();
        other["id"] = engineer.NextId();
        foreach (var answer in await Task.WhenAll(SendAsync(activity), SendAsync(other)))
        {
            seen.AddRange(answer);
        }
    }

    private Task<IReadOnlyList<ReadOnlyMemory<byte>>> SendAsync(JsonObject activity) => ledger.Answers.TakeAsync(() => engineer.SendAsync(activity));
}
