using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Cards.TeamsChannels;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Posts as the messages they are in Teams.</summary>
public sealed class PostMessages(KnowledgeHub hub, IOptions<RolesOptions> roles, TeamsConnector connector, TimeProvider time)
{
    /// <summary>How many people Teams refreshes a card for.</summary>
    private const int MostRefreshed = 60;

    /// <summary>How many of Tier 3 are called by name where no on-call list is set.</summary>
    private const int MostCalled = 10;

    /// <summary>How long names are looked up: the rest of the delivery's time is for the post.</summary>
    private static readonly TimeSpan LookUp = TimeSpan.FromSeconds(8);

    /// <summary>The post that begins a thread in a channel.</summary>
    public Activity ToChannel(Ticket ticket, PendingPost post) => post.Channel == TeamsChannel.Tier1Support || CaseThread.Of(ticket, post.Id) is not { } thread
        ? CardMessage.Of(PeerQuestionPostCard.Render(post))
        : CaseCard(ticket, thread);

    /// <summary>The card of a thread as its ticket is now; null for a thread without one.</summary>
    public Activity? Card(Ticket ticket, DeliveredPost posted) => CaseThread.Of(ticket, posted.Id) is { } thread ? CaseCard(ticket, thread) : null;

    /// <summary>Whether the card of a thread says the same of both.</summary>
    public static bool ShowTheSame(Ticket one, Ticket other, DeliveredPost posted) => ReferenceEquals(one, other) || Words(one, posted) == Words(other, posted);

    public Activity ToLeader(Ticket ticket, PendingPost post)
    {
        var alert = CardMessage.Of(LeaderAlertCard.Render(ticket, post, UndeliveredPosts.ReasonOf(post), hub, time.GetUtcNow()));
        alert.ChannelData = new TeamsChannelData { Notification = new NotificationInfo(true) };
        return alert;
    }

    /// <summary>What the engineer is told; a ticket that came back can be taken up from there.</summary>
    public static Activity ToEngineer(Ticket ticket, ImmutableArray<PendingPost> posts)
    {
        var text = string.Join("\n\n", posts.Select(post => post.Title));
        return ticket.Status == TicketStatus.ReturnedToTier1
            ? CardMessage.Of(EngineerNoticeCard.Render(ticket, text, CardKey.Mint()))
            : Text($"{text}\n\n{TicketName.Of(ticket)}");
    }

    /// <summary>
    /// A reply in a thread: the texts joined, and whoever is to be called by name. It waits for no name: one that is not told in time is a
    /// role's.
    /// </summary>
    public async Task<Activity> ReplyAsync(DeliveredPost thread, ImmutableArray<PendingPost> posts, CancellationToken cancellationToken)
    {
        var kinds = posts.Select(post => post.Mention).Where(mention => mention != PostMention.Nobody).Distinct().ToArray();
        var groups = kinds.SelectMany(mention => Of(mention, thread.Channel)).DistinctBy(group => group.Role).ToArray();
        var people = groups.SelectMany(group => group.People).Distinct(StringComparer.Ordinal).ToArray();
        using var limit = new CancellationTokenSource(LookUp, time);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var mentions = await Task.WhenAll(people.Select(person => MentionAsync(thread, person, ends.Token, cancellationToken)));
        var unnamed = people.Where((_, place) => mentions[place] is null).ToHashSet(StringComparer.Ordinal);
        var roleNames = groups.Where(group => group.People is [] || group.People.Any(unnamed.Contains)).Select(group => group.Role);
        var names = mentions.OfType<Mention>().Select(mention => mention.Text);
        var reply = Text(string.Join(" ", [.. names, .. roleNames, string.Join("\n\n", posts.Select(post => post.Title))]));
        reply.Entities = [.. mentions.OfType<Mention>()];
        return reply;
    }

    private static string? Words(Ticket ticket, DeliveredPost posted) =>
        CaseThread.Of(ticket, posted.Id) is { } thread ? EscalationPostCard.Render(ticket, thread, ticket.CreatedAt, [], [], "").ToJson() : null;

    /// <summary>Whom a mention means, each group with the name of its role.</summary>
    private ImmutableArray<(string Role, string[] People)> Of(PostMention mention, TeamsChannel? channel)
    {
        (string, string[]) leaders = ("@Team Leader", roles.Value.Leaders());
        (string, string[]) tier2 = ("@Tier2-OnCall", roles.Value.Tier2OnCall);
        return mention switch
        {
            PostMention.Tier2OnCall => [tier2],
            PostMention.TeamLeaders => [leaders],
            PostMention.OnCall when channel == TeamsChannel.Tier2Escalation => [tier2, leaders],
            PostMention.OnCall => [("@Tier3-OnCall", [.. roles.Value.CalledOfTier3().Take(MostCalled)]), leaders],
            _ => [],
        };
    }

    /// <summary>
    /// A person by their own name; null for one whom the team does not tell of: Teams refuses a message that mentions somebody else.
    /// </summary>
    private async Task<Mention?> MentionAsync(DeliveredPost thread, string person, CancellationToken limit, CancellationToken cancellationToken)
    {
        try
        {
            var member = await connector.MemberAsync(thread.ServiceUrl, thread.ConversationId, person, limit);
            return new Mention { Mentioned = new ChannelAccount(member.Id, member.Name), Text = $"<at>{System.Net.WebUtility.HtmlEncode(member.Name)}</at>" };
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Activity Text(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain, Entities = [] };

    private Activity CaseCard(Ticket ticket, CaseThread thread) => CardMessage.Of(EscalationPostCard.Render(ticket, thread, time.GetUtcNow(), [], Refreshed(thread), CardKey.Mint()));

    /// <summary>Those whose own view Teams asks for by itself; everybody else has the card's button.</summary>
    private string[] Refreshed(CaseThread thread) =>
    [
        .. (thread.Level == SupportLevel.Tier2 ? roles.Value.Tier2.Concat(roles.Value.Tier3) : roles.Value.Tier3)
            .Where(id => id.StartsWith("29:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Take(MostRefreshed),
    ];
}
