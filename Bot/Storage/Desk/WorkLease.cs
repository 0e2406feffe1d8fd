
namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Gives a piece of background work to one instance at a time: whoever replaces the lease's row under its ETag has it until it runs out.</summary>
public sealed class WorkLease(ITableStore tables, TimeProvider time)
{
    /// <summary>How far apart the clocks of two instances may be: a lease just taken by one that is ahead is no leftover of a clock put back.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>Takes the lease if nobody has it; false when another instance does.</summary>
    public async Task<bool> TryTakeAsync(string work, TimeSpan duration, CancellationToken cancellationToken) => await TakeAsync(work, duration, cancellationToken) is not null;

    /// <summary>Does the work under its lease, gives that back, and says that it was done; false when another instance is at it.</summary>
    public async Task<bool> TryRunAsync(string work, TimeSpan duration, Func<CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        if (await TakeAsync(work, duration, cancellationToken) is not var (etag, done))
        {
            return false;
        }

        try
        {
            await run(cancellationToken);
            done = time.GetUtcNow();
        }
        finally
        {
            // Given up too, it is given back: the next may begin at once.
            await tables.CommitAsync([new RowChange.Replace(Key(work), DeskBodies.Of(new LeaseRow(DateTimeOffset.MinValue, done)), etag)], CancellationToken.None);
        }

        return true;
    }

    /// <summary>When the work was last done whole; null when that is not known.</summary>
    public async Task<DateTimeOffset?> DoneAsync(string work, CancellationToken cancellationToken) =>
        await tables.FindAsync(Key(work), cancellationToken) is { } row ? DeskBodies.Read<LeaseRow>(row).Done : null;

    private static TableKey Key(string work) => new("leases", TableKey.Escape(work));

    /// <summary>The version of the row that carries the lease, and what it says of the last time; null when another instance has it.</summary>
    private async Task<(string ETag, DateTimeOffset? Done)?> TakeAsync(string work, TimeSpan duration, CancellationToken cancellationToken)
    {
        var (key, now) = (Key(work), time.GetUtcNow());
        var row = await tables.FindAsync(key, cancellationToken);
        var known = row is null ? null : DeskBodies.Read<LeaseRow>(row);

        // One that runs longer than it was taken for was taken before the clock was put back.
        if (known?.Until > now && known.Until - now <= duration + Skew)
        {
            return null;
        }

        var body = DeskBodies.Of(new LeaseRow(now + duration, known?.Done));
        return await tables.CommitAsync([row is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, body, row.ETag)], cancellationToken) is CommitResult.Committed taken
            ? (taken.ETags[key.Row], known?.Done)
            : null;
    }
}
