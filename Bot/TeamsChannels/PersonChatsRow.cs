using System.Collections.Immutable;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>The chats by which a person is reached, the best first: what worked last, or what was heard of since.</summary>
/// <param name="Chats">Each chat and service once.</param>
public sealed record PersonChatsRow(ImmutableArray<PersonChat> Chats)
{
    /// <summary>A person has one chat at a time: more are kept only as a way to fall back on.</summary>
    private const int MaxChats = 8;

    public static PersonChatsRow Empty { get; } = new([]);

    /// <summary>
    /// The person wrote from a chat: it comes first. A service that refused the bot comes after the one that worked, for a single request
    /// may name another region's.
    /// </summary>
    public PersonChatsRow Heard(PersonChat chat)
    {
        var known = Chats.FirstOrDefault(chat.Is);
        var others = Without(known);
        var hasBetter = known is { IsRefused: true } && others is [{ IsRefused: false } first, ..] && first.ConversationId == chat.ConversationId;
        return new([.. others.Insert(hasBetter ? 1 : 0, chat with { IsRefused = false }).Take(MaxChats)]);
    }

    /// <summary>A message arrived there: it comes first.</summary>
    public PersonChatsRow Reached(PersonChat chat) =>
        new([.. Without(Chats.FirstOrDefault(chat.Is)).Insert(0, chat with { IsRefused = false }).Take(MaxChats)]);

    /// <summary>The chat refused a message: it comes last.</summary>
    public PersonChatsRow Refused(PersonChat chat) => new([.. Without(Chats.FirstOrDefault(chat.Is)).Take(MaxChats - 1), chat with { IsRefused = true }]);

    /// <summary>The bot was removed from a chat: whatever service it was reached by, it comes last.</summary>
    public PersonChatsRow Left(string conversationId) => new(
    [
        .. Chats.Where(chat => chat.ConversationId != conversationId),
        .. Chats.Where(chat => chat.ConversationId == conversationId).Select(chat => chat with { IsRefused = true }),
    ]);

    /// <summary>The chat is no longer kept.</summary>
    public PersonChatsRow Forgotten(string conversationId) => new([.. Chats.Where(chat => chat.ConversationId != conversationId)]);

    public bool Equals(PersonChatsRow? other) => other is not null && Chats.SequenceEqual(other.Chats);

    public override int GetHashCode() => Chats.Length;

    private ImmutableArray<PersonChat> Without(PersonChat? chat) => chat is null ? Chats : Chats.Remove(chat);
}
