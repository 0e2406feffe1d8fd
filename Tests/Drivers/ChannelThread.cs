using LeanTechBot.Tests.Fakes;

namespace LeanTechBot.Tests.Drivers;

/// <summary>A thread of a channel: the post that began it, and the replies.</summary>
internal sealed class ChannelThread(BotHost bot, string conversationId)
{
    public string ConversationId => conversationId;

    public IReadOnlyList<ShownMessage> Messages => bot.Connector.ConversationOf(conversationId).Messages;

    public ShownMessage Root => Messages[0];

    /// <summary>The card that began it, as it is shown to everybody now.</summary>
    public ShownCard Card => new(Root.Card!);

    /// <summary>What was written below it.</summary>
    public IReadOnlyList<ShownMessage> Replies => [.. Messages.Skip(1)];

    public string Text => string.Join("\n", Messages.Select(message => message.Card is { } card ? new ShownCard(card).ToString() : message.Text));
}
