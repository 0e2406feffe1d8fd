using System.Collections.Immutable;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// By which chats each person is reached. Every message to a person asks here, whoever it is about: an engineer's chat does not belong to a
/// ticket, nor a Team Leader's to a
/// team. A person is a Microsoft Entra object id; the Teams id finds it.
/// </summary>
public sealed class PeopleDirectory(ITableStore tables, KnownPeople people)
{
    /// <summary>How often a lost race for a person's row is run again; the next message learns the same.</summary>
    private const int MaxRounds = 5;

    /// <summary>The chats of a person, the best first; empty for somebody who never wrote and was never reached.</summary>
    public async Task<ImmutableArray<PersonChat>> ChatsOfAsync(PersonId person, CancellationToken cancellationToken) =>
        await tables.FindAsync(DirectoryKeys.PersonChats(person), cancellationToken) is { } row ? DirectoryBodies.Read<PersonChatsRow>(row).Chats : [];

    /// <summary>The person whom a setting names by a Teams id or an object id.</summary>
    public async Task<PersonId> FindAsync(string id, CancellationToken cancellationToken) =>
        Guid.TryParse(id, out _) ? PersonId.Of(id, id) : (await people.FindAsync(new Person { TeamsId = id }, cancellationToken)).Id;

    /// <summary>The person wrote from a chat.</summary>
    public Task HearAsync(PersonId person, PersonChat chat, CancellationToken cancellationToken) =>
        ChangeAsync(person, row => row.Heard(chat), cancellationToken);

    /// <summary>A message to the person arrived in a chat.</summary>
    public Task ReachAsync(PersonId person, PersonChat chat, CancellationToken cancellationToken) =>
        ChangeAsync(person, row => row.Reached(chat), cancellationToken);

    /// <summary>A chat of the person refused a message.</summary>
    public Task RefuseAsync(PersonId person, PersonChat chat, CancellationToken cancellationToken) =>
        ChangeAsync(person, row => row.Refused(chat), cancellationToken);

    /// <summary>The person removed the bot from a chat.</summary>
    public Task LeaveAsync(PersonId person, string conversationId, CancellationToken cancellationToken) =>
        ChangeAsync(person, row => row.Left(conversationId), cancellationToken);

    private async Task ChangeAsync(PersonId person, Func<PersonChatsRow, PersonChatsRow> change, CancellationToken cancellationToken)
    {
        var key = DirectoryKeys.PersonChats(person);
        for (var round = 0; round < MaxRounds; round++)
        {
            var row = await tables.FindAsync(key, cancellationToken);
            var known = row is null ? PersonChatsRow.Empty : DirectoryBodies.Read<PersonChatsRow>(row);
            var changed = change(known);
            if (changed == known)
            {
                return;
            }

            var body = DirectoryBodies.Of(changed);
            RowChange stored = row is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, body, row.ETag);
            if (await tables.CommitAsync([stored], cancellationToken) is CommitResult.Committed)
            {
                return;
            }
        }
    }
}
