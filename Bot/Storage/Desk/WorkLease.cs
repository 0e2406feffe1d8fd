
namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Gives a piece of background work to one instance at a time: whoever replaces the lease's row under its ETag has it until it runs out.</summary>
public sealed class WorkLease(ITableStore tables, TimeProvider time)
{
    /// <summary>Takes the lease if nobody has it; false when another instance does.</summary>
    public async Task<bool> TryTakeAsync(string work, TimeSpan duration, CancellationToken cancellationToken)
    {
        var (key, now) = (new TableKey("leases", TableKey.Escape(work)), time.GetUtcNow());
        var row = await tables.FindAsync(key, cancellationToken);
        var left = row is null ? TimeSpan.Zero : DeskBodies.Read<LeaseRow>(row).Until - now;

        // One that runs longer than it was taken for was taken before the clock was put back.
        if (left > TimeSpan.Zero && left <= duration)
        {
            return false;
        }

        var body = DeskBodies.Of(new LeaseRow(now + duration));
        return await tables.CommitAsync([row is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, body, row.ETag)], cancellationToken) is CommitResult.Committed;
    }
}
