using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Posts as the messages they are in Teams.</summary>
public sealed class PostMessages(KnowledgeHub hub, IOptions<RolesOptions> roles, TeamsConnector connector, TimeProvider time)
{
    public Task<Activity> ChannelPostAsync(Ticket ticket, PendingPost post, CancellationToken cancellationToken) =>
        Task.FromResult(Text($"{post.Title}\n\n{string.Join("\n\n", post.Facts.Select(fact => $"{fact.Name}: {fact.Value}"))} {hub.Channels} {time.GetUtcNow()} {ticket.Id}"));

    public Task<Activity> CardAsync(Ticket ticket, DeliveredPost thread, CancellationToken cancellationToken) => Task.FromResult(Text($"{ticket.Id} {thread.Id}"));

    public Activity ToLeader(Ticket ticket, PendingPost post) => Alerting(Text($"{ticket.Id} {post.Title}"));

    public static Activity ToEngineer(Ticket ticket, ImmutableArray<PendingPost> posts) => Text(string.Join("\n\n", posts.Select(post => post.Title)));

    /// <summary>A reply in a thread: the texts joined, and whoever is to be called by name.</summary>
    public async Task<Activity> ReplyAsync(DeliveredPost thread, ImmutableArray<PendingPost> posts, CancellationToken cancellationToken)
    {
        var reply = Text(string.Join("\n\n", posts.Select(post => post.Title)));
        var people = posts.Select(post => post.Mention).Distinct().SelectMany(Of).Distinct(StringComparer.Ordinal);
        foreach (var person in people)
        {
            var mention = await MentionAsync(thread, person, cancellationToken);
            reply.Text = $"{mention.Text} {reply.Text}";
            reply.Entities.Add(mention);
        }

        return reply;
    }

    private string[] Of(PostMention mention) => mention switch
    {
        PostMention.Tier2OnCall => roles.Value.Tier2OnCall,
        PostMention.TeamLeaders => roles.Value.TeamLeaders is [] ? roles.Value.OperationsManagers : roles.Value.TeamLeaders,
        _ => [],
    };

    /// <summary>A person is mentioned by their own name; one whom the team does not tell of, by their role.</summary>
    private async Task<Mention> MentionAsync(DeliveredPost thread, string person, CancellationToken cancellationToken)
    {
        ChannelAccount mentioned;
        try
        {
            mentioned = await connector.MemberAsync(thread.ServiceUrl, thread.ConversationId, person, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            mentioned = new ChannelAccount(person, thread.Channel == TeamsChannel.Tier2Escalation ? "Tier2-OnCall" : "Team Leader");
        }

        return new Mention { Mentioned = new ChannelAccount(mentioned.Id, mentioned.Name), Text = $"<at>{System.Net.WebUtility.HtmlEncode(mentioned.Name)}</at>" };
    }

    private static Activity Text(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain, Entities = [] };

    private static Activity Alerting(Activity activity)
    {
        activity.ChannelData = new TeamsChannelData { Notification = new NotificationInfo(true) };
        return activity;
    }
}
