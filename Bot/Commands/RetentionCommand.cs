using System.CommandLine;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Retention;
using LeanTechBot.ServiceDesk;

namespace LeanTechBot.Bot.Commands;

/// <summary><c>retention [-n]</c>: does the retention job once, now; dry, it writes what would go and leaves everything.</summary>
internal static class RetentionCommand
{
    /// <param name="run">Runs what works on the store.</param>
    public static Command Create(Func<StoreWork, CancellationToken, Task<int>> run)
    {
        var dry = new Option<bool>("--dry-run", "-n") { Description = "Only says what would go, and removes nothing." };
        var command = new Command("retention", "Removes what KB-450 no longer keeps, now.") { dry };
        command.SetAction((line, token) => run(line.GetValue(dry) ? DryRunAsync : RunAsync, token));
        return command;
    }

    private static async Task<int> DryRunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await RunAsync(services, isDry: true, "Would remove", cancellationToken);
        return 0;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(RetentionWork.Longest, services.GetRequiredService<TimeProvider>());
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            if (await services.GetRequiredService<WorkLease>().TryRunAsync(RetentionWork.Name, RetentionWork.Lease, token => RunAsync(services, isDry: false, "Removed", token), ends.Token))
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

    private static async Task RunAsync(IServiceProvider services, bool isDry, string does, CancellationToken cancellationToken)
    {
        var counts = await services.GetRequiredService<RetentionRun>().RunAsync(
            services.GetRequiredService<TimeProvider>().GetUtcNow(), isDry,
            expired => Console.Out.WriteLine(expired.Since is { } since ? $"{expired.Kind} {expired.Id} since {PhilippineTime.Date(since)}" : $"{expired.Kind} {expired.Id}"),
            cancellationToken);
        await Console.Error.WriteLineAsync($"{does}: {(counts.IsEmpty ? "nothing" : string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}")))}.");
    }
}
