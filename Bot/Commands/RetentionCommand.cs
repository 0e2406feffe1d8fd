using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Retention;
using LeanTechBot.ServiceDesk;

namespace LeanTechBot.Bot.Commands;

/// <summary><c>retention [--dry-run]</c>: does the retention job once, now; dry, it writes what would go and leaves everything.</summary>
internal static class RetentionCommand
{
    public static async Task<int> RunAsync(CommandLine line, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (line.IsDry)
        {
            await RunAsync(line, services, "Would remove", cancellationToken);
            return 0;
        }

        using var limit = new CancellationTokenSource(RetentionWork.Longest, services.GetRequiredService<TimeProvider>());
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            if (await services.GetRequiredService<WorkLease>().TryRunAsync(RetentionWork.Name, RetentionWork.Lease, token => RunAsync(line, services, "Removed", token), ends.Token))
            {
                return 0;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"There is more than can be removed in {PhilippineTime.Words(RetentionWork.Longest)}: what is left over is removed by the next run.");
            return 1;
        }

        await Console.Error.WriteLineAsync($"Another instance has begun the same work within {PhilippineTime.Words(RetentionWork.Lease)}: nothing was done.");
        return 1;
    }

    private static async Task RunAsync(CommandLine line, IServiceProvider services, string does, CancellationToken cancellationToken)
    {
        var counts = await services.GetRequiredService<RetentionRun>().RunAsync(
            services.GetRequiredService<TimeProvider>().GetUtcNow(), line.IsDry,
            expired => Console.Out.WriteLine(expired.Since is { } since ? $"{expired.Kind} {expired.Id} since {PhilippineTime.Date(since)}" : $"{expired.Kind} {expired.Id}"),
            cancellationToken);
        await Console.Error.WriteLineAsync($"{does}: {(counts.IsEmpty ? "nothing" : string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}")))}.");
    }
}
