using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary><c>#incident-log</c> is fed with new, escalated, resolved and closed tickets: id and status, nothing of a client, nothing twice, nothing lost.</summary>
internal sealed partial class IncidentLogTests : TeamFixture
{
    private TeamChannel Feed => Bot.Team.Channel(OperationsTeam.IncidentLog);

    /// <summary>Every line that the channel shows, in order.</summary>
    private string[] Lines => [.. Feed.Posts.SelectMany(post => post.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    [Test]
    public async Task A_call_from_new_to_closed_is_three_lines_of_id_and_status()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var id = Call.TicketId;
        await Call.ClosesAsync();
        await FedAsync();

        Assert.That(Lines, Is.EqualTo(new[] { $"09:30 · {id} · New", $"09:30 · {id} · Resolved", $"09:30 · {id} · Closed" }));
    }

    [Test]
    public async Task An_escalation_its_return_and_its_resolution_are_lines()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await (await Tess.LooksAtAsync(Tier2.Post)).ClicksAsync("Return to Tier 1");
        await Tess.ClicksAsync("Return it", ("Reason", "More details needed"), ("What is Tier 1 to do next?", "Which resolver?"));
        await FedAsync();
        await Call.ClicksAsync("Take it up again");
        await Call.SaysRansomwareAsync();
        await FedAsync();
        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "Restored from backup"));
        await FedAsync();

        Assert.That(Lines.Select(line => line.Split(" · ")[^1]), Is.EqualTo(new[] { "New", "Escalated to Tier 2", "Returned to Tier 1", "Escalated to Tier 3", "Resolved by Tier 3" }));
    }

    [Test]
    public async Task A_line_says_time_id_and_status_and_nothing_else()
    {
        await Call.EscalatesToTier3Async();
        await FedAsync();

        Assert.That(Lines, Is.Not.Empty.And.All.Match(Line()));
        Assert.That(string.Concat(Feed.Posts.SelectMany(post => post.Messages).Select(message => message.Activity.ToJsonString())).ToLowerInvariant(),
            Does.Not.Contain("northgate").And.Not.Contain("reyes").And.Not.Contain("mara").And.Not.Contain("lt-2003").And.Not.Contain("locked").And.Not.Contain("files01"));
    }

    [Test]
    public async Task Lines_that_come_close_together_are_one_message()
    {
        await Bot.DeliversAsync();
        for (var calls = 0; calls < 8; calls++)
        {
            await Caller(calls).OpensAsync();
        }

        await FedAsync();

        Assert.That(Feed.Posts, Has.Count.EqualTo(1));
        Assert.That(Lines.Distinct().Count(), Is.EqualTo(8));
    }

    [Test]
    public async Task A_busy_desk_posts_at_most_twice_a_minute_and_loses_no_line()
    {
        for (var opened = 0; opened < 60; opened++)
        {
            await Caller(opened).OpensAsync();
            await Bot.PassesAsync(TimeSpan.FromSeconds(2));
        }

        await FedAsync();

        Assert.That(Feed.Posts.Count, Is.InRange(4, 6));
        Assert.That(Lines, Is.Unique.And.Length.EqualTo(60));
    }

    [Test]
    public async Task More_lines_than_a_message_takes_are_several_messages()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = Feeds, Status = 403, Times = 1 });
        for (var opened = 0; opened < 130; opened++)
        {
            await Caller(opened).OpensAsync();
        }

        await FedAsync();
        await FedAsync();
        await FedAsync();

        Assert.That(Feed.Posts.Count, Is.InRange(2, 3));
        Assert.That(Lines, Is.Unique.And.Length.EqualTo(130));
    }

    [TestCase(503)]
    [TestCase(500)]
    [TestCase(403)]
    [TestCase(404)]
    [TestCase(413)]
    public async Task Refused_the_lines_wait_and_come_once(int status)
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = Feeds, Status = status, Times = 5 });
        await Call.OpensAsync();
        await Bot.DeliversAsync();
        Assert.That(Lines, Is.Empty);

        for (var tried = 0; tried < 6; tried++)
        {
            await FedAsync();
        }

        Assert.That(Lines, Is.EqualTo(new[] { $"09:30 · {Call.TicketId} · New" }));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Without_the_channel_the_lines_wait_for_it(bool tells)
    {
        await Bot.Team.DeletesAsync(OperationsTeam.IncidentLog, tells);
        await Call.OpensAsync();
        await FedAsync();
        await Bot.Team.MakesAsync(OperationsTeam.IncidentLog, tells);
        await FedAsync();
        await FedAsync();

        Assert.That(Lines, Is.EqualTo(new[] { $"09:30 · {Call.TicketId} · New" }));
    }

    [Test]
    public async Task A_refused_feed_holds_no_escalation_up()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = Feeds, Status = 403, Times = 99 });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
        Assert.That(Lea.Chat.Text, Does.Contain("Tier 3 security incident"));
    }

    [Test]
    public async Task Last_month_s_tickets_are_fed_while_this_month_s_keep_coming()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var id = Call.TicketId;
        await FedAsync();
        Bot.Time.Advance(TimeSpan.FromDays(15));
        for (var opened = 0; opened < 4; opened++)
        {
            await Caller(opened).OpensAsync();
            await FedAsync();
            if (opened == 0)
            {
                await Call.ClosesAsync();
            }
        }

        Assert.That(Lines, Has.Some.EndsWith($"{id} · Closed"));
        Assert.That(Lines, Is.Unique);
    }

    [Test]
    public async Task Two_instances_post_a_line_once()
    {
        await using var bots = await TwoBots.StartAsync();
        await new Call(bots.First).OpensAsync();
        bots.First.Time.Advance(TimeSpan.FromSeconds(11));
        bots.Second.Time.Advance(TimeSpan.FromSeconds(11));
        await bots.DeliverAsync();
        await bots.DeliverAsync();

        Assert.That(bots.First.Team.Channel(OperationsTeam.IncidentLog).Posts, Has.Count.EqualTo(1));
    }

    private static bool Feeds(ConnectorRequest request) => request.BeginsThread && request.Body!["activity"]!["text"]?.GetValue<string>().Contains(" · INC-", StringComparison.Ordinal) == true;

    /// <summary>Long enough for whatever waits to be tried again, as the bot's own sweeps go.</summary>
    private async Task FedAsync()
    {
        for (var sweep = 0; sweep < 8; sweep++)
        {
            await Bot.PassesAsync(TimeSpan.FromSeconds(5));
        }
    }

    /// <summary>One of many engineers.</summary>
    private Call Caller(int number) => new(Bot, TeamsUser.Mara with { Id = $"29:caller-{number}", ConversationId = $"a:caller-{number}" });

    [GeneratedRegex(@"^\d\d:\d\d · INC-\d{4}-\d\d-\d{5} · [A-Z][A-Za-z0-9 ]+$")]
    private static partial Regex Line();
}
