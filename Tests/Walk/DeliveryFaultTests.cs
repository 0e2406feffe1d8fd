using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Each of the connector's calls that an escalation makes, and each way it fails: nothing is lost, and only what waiting may help is tried again at once.</summary>
internal sealed class DeliveryFaultTests : TeamFixture
{
    private static readonly (string Name, Func<ConnectorRequest, bool> Where)[] Calls =
    [
        ("beginning the thread", request => request.BeginsThread && request.Text.Contains("Ransomware", StringComparison.Ordinal)),
        ("opening the Team Leader's chat", request => request.OpensChat),
        ("sending to the Team Leader", request => request.Sends && request.IsTo(TeamsUser.Lea.ConversationId)),
        ("telling the engineer", request => request.Sends && request.IsTo(TeamsUser.Mara.ConversationId) && request.Text.Contains("is in #tier3-escalation", StringComparison.Ordinal)),
        ("updating the card", request => request.Updates),
        ("reminding in the thread", request => request.Sends && request.Path.Contains("messageid", StringComparison.Ordinal)),
        ("asking who is mentioned", request => request.ReadsMember),
        ("feeding the incident log", request => request.BeginsThread && !request.Text.Contains("Ransomware", StringComparison.Ordinal)),
    ];

    private static readonly (string Name, ConnectorFault Fault)[] Transient =
    [
        ("412", new() { Status = 412 }), ("429", new() { Status = 429, RetryAfter = 6 }), ("502", new() { Status = 502 }), ("503", new() { Status = 503, RetryAfter = 2 }), ("504", new() { Status = 504 }),
        ("a time-out", new() { Hangs = true }), ("a reset", new() { Resets = true }),
        ("a time-out after delivery", new() { Hangs = true, Delivers = true }), ("a 502 after delivery", new() { Status = 502, Delivers = true }),
    ];

    private static readonly (string Name, ConnectorFault Fault)[] Final =
    [
        ("400", new() { Status = 400 }), ("401", new() { Status = 401 }), ("403", new() { Status = 403, Code = "BotDisabledByAdmin" }), ("404", new() { Status = 404, Code = "ConversationNotFound" }),
        ("413", new() { Status = 413, Code = "MessageSizeTooBig" }), ("500", new() { Status = 500 }),
    ];

    /// <summary>Of no other call than the one that begins the thread: whatever Teams refuses for good is handled alike.</summary>
    private static readonly (string Name, ConnectorFault Fault)[] Refused =
        [("405", new() { Status = 405 }), ("409", new() { Status = 409 }), ("410", new() { Status = 410 }), ("415", new() { Status = 415 }), ("422", new() { Status = 422 })];

    private static IEnumerable<TestCaseData> All =>
        from call in Calls from fault in Transient.Concat(Final) select new TestCaseData(call.Where, fault.Fault).SetArgDisplayNames(call.Name, fault.Name);

    private static IEnumerable<TestCaseData> TransientPosts => from fault in Transient select new TestCaseData(fault.Fault).SetArgDisplayNames(fault.Name);

    private static IEnumerable<TestCaseData> FinalPosts => from fault in Final.Concat(Refused) select new TestCaseData(fault.Fault).SetArgDisplayNames(fault.Name);

    private static IEnumerable<TestCaseData> RefusedPosts => from fault in Final.Concat(Refused) where fault.Fault.Status < 500 select new TestCaseData(fault.Fault).SetArgDisplayNames(fault.Name);

    [TestCaseSource(nameof(All))]
    public async Task Whatever_fails_once_everything_arrives_in_the_end(Func<ConnectorRequest, bool> where, ConnectorFault fault)
    {
        Bot.Connector.FailNext(fault with { Where = where });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        // A call that hangs takes the time of those beside it too: they may have delivered and be sent again.
        Assert.That(Tier3.Posts, Has.Count.InRange(1, fault.Delivers || fault.Hangs ? 2 : 1));
        Assert.That(Tier3.Text, Does.Contain("Ransomware").And.Contain("is not acknowledged after"));
        Assert.That($"{Lea.Chat.Text}{new Colleague(Bot, TeamsUser.Omar).Chat.Text}", Does.Contain("Tier 3 security incident"), "the Team Leader, or the Operations Manager where the Team Leader cannot be reached");
        Call.Sees("is in #tier3-escalation since");
        Assert.That((await Call.TicketAsync()).Delivered.Select(post => post.Place), Has.Member(PostPlace.Channel).And.Member(PostPlace.TeamLeader));
        Assert.That(Bot.Team.Channel(OperationsTeam.IncidentLog).Text, Does.Contain($"{Call.TicketId}"));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [TestCaseSource(nameof(TransientPosts))]
    public async Task What_may_succeed_later_is_tried_again_at_once(ConnectorFault fault)
    {
        Bot.Connector.FailNext(fault with { Where = Calls[0].Where });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Bot.Connector.Requests.Count(Calls[0].Where), Is.EqualTo(2));
        Call.SeesNot("could not be posted");
        Assert.That(Bot.Time.GetUtcNow() - BotHost.Morning, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(fault.RetryAfter ?? 0)));
    }

    [TestCaseSource(nameof(FinalPosts))]
    public async Task What_is_refused_is_not_tried_again_at_once(ConnectorFault fault)
    {
        Bot.Connector.FailNext(fault with { Where = Calls[0].Where });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Bot.Connector.Requests.Count(Calls[0].Where), Is.EqualTo(1));
        Assert.That((await Bot.Desk.PendingPostsAsync(Call.TicketId, default)).Single(post => post.Place == PostPlace.Channel).Failure, Is.Not.Empty);
    }

    [TestCaseSource(nameof(RefusedPosts))]
    public async Task What_Teams_refuses_for_good_is_told_at_the_first_attempt_with_its_reason(ConnectorFault fault)
    {
        Bot.Connector.FailNext(fault with { Where = Calls[0].Where });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Call.Sees("could not be posted to #tier3-escalation yet: ");
        Assert.That(Lea.Chat.Text, Does.Contain("could not be posted to #tier3-escalation").And.Contain($"({fault.Status}"));
    }

    [Test]
    public async Task A_request_that_came_too_slowly_is_tried_again_after_seconds_and_told_nobody()
    {
        Bot.Connector.FailNext(new ConnectorFault { Status = 408, Where = Calls[0].Where });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromSeconds(5));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
        Call.SeesNot("could not be posted");
    }

    [TestCaseSource(nameof(FinalPosts))]
    public async Task A_refused_escalation_reaches_the_Team_Leader_whole(ConnectorFault fault)
    {
        Bot.Connector.FailNext(fault with { Where = Calls[0].Where, Times = 3 });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Lea.Chat.Text, Does.Contain("could not be posted to #tier3-escalation").And.Contain("Files are renamed to .locked"));
        Call.Sees("could not be posted to #tier3-escalation yet");
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task Only_so_many_attempts_are_made_in_a_row_and_the_rest_after_a_while()
    {
        Bot.Connector.FailNext(new ConnectorFault { Status = 503, Where = Calls[0].Where, Times = 9 });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Assert.That(Bot.Connector.Requests.Count(Calls[0].Where), Is.LessThanOrEqualTo(9));

        for (var minute = 0; minute < 5; minute++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        }

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task A_deleted_card_goes_on_as_a_fresh_one_in_its_thread()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        var post = Tier3.Post;
        await Uma.LooksAtAsync(post);
        Bot.Connector.FailNext(new ConnectorFault { Method = "PUT", Status = 404, Code = "ActivityNotFoundInConversation" });
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Assert.That(post.Replies.Single().Card, Is.Not.Null);
        Assert.That(post.Text, Does.Contain("acknowledged 09:30 PHT by Uma Reyes"));
    }

    [Test]
    public async Task A_post_that_is_sent_again_names_its_ticket()
    {
        Bot.Connector.FailNext(new ConnectorFault { Hangs = true, Delivers = true, Where = Calls[0].Where });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(2));
        Assert.That(Tier3.Posts.Select(post => post.Text), Has.All.Contains($"{Call.TicketId}"));
        Assert.That((await Call.TicketAsync()).Delivered.Count(post => post.Place == PostPlace.Channel), Is.EqualTo(1));
    }
}
