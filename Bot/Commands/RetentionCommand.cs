using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Retention;
using LeanTechBot.ServiceDesk;

namespace LeanTechBot.Bot.Commands;

/// <summary><c>retention [--dry-run]</c>: does the retention job once, now; dry, it writes what would go and leaves everything.</summary>
internal static class RetentionCommand
{
    public static async Task<int> RunAsync(CommandLine line, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (!line.IsDry && !await services.GetRequiredService<WorkLease>().TryTakeAsync(RetentionWork.Name, RetentionWork.Lease, cancellationToken))
        {
            await Console.Error.WriteLineAsync($"Another instance has begun the same work within {PhilippineTime.Words(RetentionWork.Lease)}: nothing was done.");
            return 1;
        }

        var counts = await services.GetRequiredService<RetentionRun>().RunAsync(
            now, line.IsDry,
            expired => Console.Out.WriteLine(expired.Since is { } since ? $"{expired.Kind} {expired.Id} since {PhilippineTime.Date(since)}" : $"{expired.Kind} {expired.Id}"),
            cancellationToken);
        await Console.Error.WriteLineAsync($"{(line.IsDry ? "Would remove" : "Removed")}: {(counts.IsEmpty ? "nothing" : string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}")))}.");
        return 0;
    }
}
