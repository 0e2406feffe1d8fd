using System.Collections.Concurrent;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// Who is who: the Microsoft Entra object id of each person, and the Teams ids they had. A Teams id that is seen first brings along the rows that were stored under it alone.
/// An ordinary turn asks no store: what this instance has learned stays true, for neither id is ever given to somebody else.
/// </summary>
public sealed class KnownPeople(ITableStore tables, FormerRows former)
{
    /// <summary>More than the people of a desk; what is known is then begun anew.</summary>
    private const int MaxKnown = 20_000;

    /// <summary>How often a lost race for a person's row is run again.</summary>
    private const int MaxRounds = 20;

    private readonly ConcurrentDictionary<string, Person> known = new(StringComparer.Ordinal);

    /// <summary>The person that a request names, with what the store knows of them.</summary>
    /// <exception cref="StorageUnavailableException">The store does not answer; the request's own ids hold.</exception>
    public async Task<Person> FindAsync(Person seen, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(seen.TeamsId, out var cached) && (seen.ObjectId is null || seen.ObjectId == cached.ObjectId))
        {
            return cached;
        }

        var objectId = seen.ObjectId ?? await ObjectIdOfAsync(seen.TeamsId, cancellationToken);
        if (objectId is null)
        {
            return seen;
        }

        var row = await LearnAsync(objectId, seen.TeamsId, cancellationToken);
        var person = seen with { ObjectId = objectId, KnownTeamsIds = row.TeamsIds };
        if (known.Count >= MaxKnown)
        {
            known.Clear();
        }

        return known[seen.TeamsId] = person;
    }

    private async Task<string?> ObjectIdOfAsync(string teamsId, CancellationToken cancellationToken) =>
        await tables.FindAsync(PersonKeys.TeamsId(teamsId), cancellationToken) is { } row ? DeskBodies.Read<string>(row) : null;

    /// <summary>The person's row with this Teams id in it, unless the id is known to be another person's.</summary>
    private async Task<PersonRow> LearnAsync(string objectId, string teamsId, CancellationToken cancellationToken)
    {
        var isMoved = false;
        for (var round = 0; round < MaxRounds; round++)
        {
            var owner = ObjectIdOfAsync(teamsId, cancellationToken);
            var stored = await tables.FindAsync(PersonKeys.Person(objectId), cancellationToken);
            var person = stored is null ? new PersonRow(objectId, []) : DeskBodies.Read<PersonRow>(stored);
            if (person.TeamsIds.Contains(teamsId) || (await owner is { } other && other != objectId))
            {
                return person;
            }

            // Before the id is marked as known: a move that was interrupted is made good by the next turn.
            if (!isMoved)
            {
                await former.MoveAsync(objectId, teamsId, cancellationToken);
                isMoved = true;
            }

            var learned = person with { TeamsIds = person.TeamsIds.Add(teamsId) };
            var body = DeskBodies.Of(learned);
            RowChange change = stored is null ? new RowChange.Insert(PersonKeys.Person(objectId), body) : new RowChange.Replace(stored.Key, body, stored.ETag);
            RowChange[] changes = await owner is null ? [change, new RowChange.Insert(PersonKeys.TeamsId(teamsId), DeskBodies.Of(objectId))] : [change];
            if (await tables.CommitAsync(changes, cancellationToken) is CommitResult.Committed)
            {
                return learned;
            }
        }

        throw new StorageUnavailableException("A person's row is being changed by others without end.");
    }
}
