using LeanTechBot.Bot.Storage.State;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Makes the employee ids of the profiles that were kept before ids were told apart their owners', once in the life of a store. The first of two people with one id has it.</summary>
public sealed class FormerEmployeeIds(ITableStore tables)
{
    private bool isDone;

    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        if (isDone || await tables.FindAsync(PersonKeys.EmployeeIdsTaken, cancellationToken) is not null)
        {
            isDone = true;
            return;
        }

        var people = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var row in tables.RangeAsync(DirectoryKeys.Chats(), null, cancellationToken))
        {
            var chat = DirectoryBodies.Read<ChatRow>(row);
            people.UnionWith(new[] { chat.ObjectId, chat.UserId }.OfType<string>());
        }

        var profiles = new BotStateStorage(tables);
        foreach (var person in people)
        {
            if (EmployeeId.Read(await ProfileAsync(profiles, person, cancellationToken)) is { } id)
            {
                await tables.CommitAsync(
                    [
                        new RowChange.Insert(PersonKeys.EmployeeId(id), DeskBodies.Of(person)),
                        new RowChange.Insert(PersonKeys.EmployeeOf(PersonId.Of(null, person)), DeskBodies.Of(id)),
                    ],
                    cancellationToken);
            }
        }

        await tables.CommitAsync([new RowChange.Insert(PersonKeys.EmployeeIdsTaken, DeskBodies.Of("taken"))], cancellationToken);
        isDone = true;
    }

    private static async Task<string?> ProfileAsync(BotStateStorage profiles, string person, CancellationToken cancellationToken)
    {
        var key = BotStateKeys.UserKey(person);
        return (await profiles.ReadAsync([key], cancellationToken)).TryGetValue(key, out var state)
            && state is IDictionary<string, object> values && values.TryGetValue(nameof(EngineerProfile), out var kept)
            ? (kept as EngineerProfile)?.EmployeeId
            : null;
    }
}
