using LeanTechBot.Bot.Storage.State;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Employee ids in the partition of people: <c>employee|LT-…</c> names the person, <c>employee-of|person</c> the id. Both change in one transaction.</summary>
public sealed class EmployeeIds(ITableStore tables, FormerEmployeeIds former) : IEmployeeIds
{
    /// <summary>How often a lost race is run again.</summary>
    private const int MaxRounds = 20;

    public async Task<bool> TryTakeAsync(string employeeId, Person person, CancellationToken cancellationToken)
    {
        await former.TakeAsync(cancellationToken);
        for (var round = 0; round < MaxRounds; round++)
        {
            var taken = await tables.FindAsync(PersonKeys.EmployeeId(employeeId), cancellationToken);
            if (taken is not null)
            {
                return IsOf(taken, person);
            }

            List<RowChange> changes = [new RowChange.Insert(PersonKeys.EmployeeId(employeeId), DeskBodies.Of(person.Id.Value))];
            changes.AddRange(await InsteadAsync(employeeId, person, cancellationToken));
            if (await tables.CommitAsync(changes, cancellationToken) is CommitResult.Committed)
            {
                return true;
            }
        }

        throw new StorageUnavailableException("An employee id is being changed by others without end.");
    }

    public async Task<PersonId?> OwnerAsync(string employeeId, CancellationToken cancellationToken)
    {
        await former.TakeAsync(cancellationToken);
        return await tables.FindAsync(PersonKeys.EmployeeId(employeeId), cancellationToken) is { } row ? PersonId.Of(null, DeskBodies.Read<string>(row)) : null;
    }

    public async Task<bool> FreeAsync(string employeeId, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(PersonKeys.EmployeeId(employeeId), cancellationToken) is not { } row)
        {
            return false;
        }

        var owner = PersonId.Of(null, DeskBodies.Read<string>(row));
        if (await tables.FindAsync(BotStateKeys.OfUser(owner.Value), cancellationToken) is { } profile)
        {
            // The profile first: with its row alone left the id is not free yet, and the next try goes on.
            await tables.CommitAsync([new RowChange.Delete(profile.Key, profile.ETag)], cancellationToken);
        }

        var held = await tables.FindAsync(PersonKeys.EmployeeOf(owner), cancellationToken);
        StoredRow[] rows = held is null ? [row] : [row, held];
        return await tables.CommitAsync([.. rows.Select(gone => new RowChange.Delete(gone.Key, gone.ETag))], cancellationToken) is CommitResult.Committed;
    }

    /// <summary>What becomes of the id that the person had before.</summary>
    private async Task<IEnumerable<RowChange>> InsteadAsync(string employeeId, Person person, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(PersonKeys.EmployeeOf(person.Id), cancellationToken) is not { } held)
        {
            return [new RowChange.Insert(PersonKeys.EmployeeOf(person.Id), DeskBodies.Of(employeeId))];
        }

        var replaced = new RowChange.Replace(held.Key, DeskBodies.Of(employeeId), held.ETag);
        return await tables.FindAsync(PersonKeys.EmployeeId(DeskBodies.Read<string>(held)), cancellationToken) is { } before && IsOf(before, person)
            ? [replaced, new RowChange.Delete(before.Key, before.ETag)]
            : [replaced];
    }

    private static bool IsOf(StoredRow row, Person person) => DeskBodies.Read<string>(row) is var owner && (owner == person.Id.Value || person.HasTeamsId(owner));
}
