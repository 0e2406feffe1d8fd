namespace LeanTechBot.Tests.Drivers;

/// <summary>A channel of the team as its members see it.</summary>
internal sealed class TeamChannel(BotHost bot, string id)
{
    public string Id => id;

    /// <summary>Its threads, oldest first.</summary>
    public IReadOnlyList<ChannelThread> Posts => [.. bot.Connector.ThreadsOf(id).Select(thread => new ChannelThread(bot, thread)).Where(thread => thread.Messages.Count > 0)];

    /// <summary>The one thread there is.</summary>
    public ChannelThread Post => Posts is [var post] ? post : throw new InvalidOperationException($"There are {Posts.Count} posts:\n{Text}");

    public string Text => string.Join("\n---\n", Posts.Select(post => post.Text));
}
