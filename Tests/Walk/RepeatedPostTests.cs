using System.Text.Json.Nodes;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An escalation that stands in its channel twice, because nobody could know that the first post had arrived: the thread that is not watched says where it goes on.</summary>
internal sealed class RepeatedPostTests : TeamFixture
{
    [SetUp]
    public async Task PostTwiceAsync()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsCase, Delivers = true, Resets = true });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Assert.That(Tier3.Posts, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_click_in_it_brings_its_card_to_everybody_s_notice_and_changes_nothing()
    {
        var left = await LeftAsync();

        await Uma.LooksAtAsync(left);

        Assert.That(Uma.View.Text, Does.Contain("goes on in another thread"));
        Assert.That(left.Card.Text, Does.Contain("goes on in another thread").And.Not.Contain("Not acknowledged"));
        Assert.That(left.Card.Buttons, Is.Empty);
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    [Test]
    public async Task What_is_answered_there_is_a_note_from_then_on()
    {
        var left = await LeftAsync();
        await Uma.LooksAtAsync(left);

        await Ugo.AnswersAsync(left, "Do not restart the server");

        Assert.That(await Call.NotesAsync(), Has.Member("Do not restart the server"));
    }

    [Test]
    public async Task The_other_one_is_worked_on()
    {
        await Uma.LooksAtAsync(await LeftAsync());

        await Uma.LooksAtAsync(Tier3.Posts.Single(post => post.Card.Text.Contains("Not acknowledged", StringComparison.Ordinal)));
        await Uma.ClicksAsync("Acknowledge");

        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Uma Reyes"));
    }

    [Test]
    public async Task A_thread_of_another_ticket_is_no_such_post()
    {
        var (first, left) = (Call.TicketId, await LeftAsync());
        await Uma.LooksAtAsync(Tier3.Posts.Single(post => post.ConversationId != left.ConversationId));
        var click = Uma.Clicking("Acknowledge");
        await Call.TypesAsync("new");
        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();

        await Uma.SendsAsync(click, Tier3.Posts[^1]);

        Assert.That(Uma.View.Text, Does.Contain("another place"));
        Assert.That(Tier3.Posts[^1].Card.Text, Does.Contain("Not acknowledged").And.Not.Contain($"{first}"));
    }

    [TestCaseSource(nameof(WithoutRights))]
    public async Task Whoever_has_no_right_at_its_level_binds_and_overwrites_nothing(TeamsUser user)
    {
        var (left, forger) = (await LeftAsync(), new Colleague(Bot, user));
        var (shown, edits) = (left.Card.ToString(), Edits());

        foreach (var data in ForgedData(Call.TicketId.ToString(), (await Call.TicketAsync()).Threads.Single().Id))
        {
            await forger.SendsAsync(new CardClick(Forged(user, data, left), left.Root.Id), left);
            Assert.That(forger.View.Text, Does.Contain("Nothing was changed"), $"{data["action"]}");
        }

        await Bot.DeliversAsync();
        Assert.That((left.Card.ToString(), Edits()), Is.EqualTo((shown, edits)));
        await Ugo.AnswersAsync(left, "Do not restart the server");
        Assert.That(left.Replies[^1].Text, Does.Contain("I know of no ticket of this thread"));
    }

    [TestCaseSource(nameof(WithoutRights))]
    public async Task Submitted_as_a_message_a_forged_click_binds_and_overwrites_nothing_either(TeamsUser user)
    {
        var (left, forger) = (await LeftAsync(), new Colleague(Bot, user));
        var (shown, edits) = (left.Card.ToString(), Edits());

        foreach (var data in ForgedData(Call.TicketId.ToString(), (await Call.TicketAsync()).Threads.Single().Id))
        {
            var submit = Activities.Submit(user, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), left.Root.Id, data);
            await forger.SendsAsync(new CardClick(submit, left.Root.Id), left);
        }

        Assert.That((left.Card.ToString(), Edits()), Is.EqualTo((shown, edits)));
        await Ugo.AnswersAsync(left, "Do not restart the server");
        Assert.That(left.Replies[^1].Text, Does.Contain("I know of no ticket of this thread"));
    }

    [Test]
    public async Task With_the_right_too_only_the_thread_s_own_card_is_written_over()
    {
        var left = await LeftAsync();
        await Ugo.AnswersAsync(left, "What is this?");
        var (answer, data) = (left.Replies[^1], ForgedData(Call.TicketId.ToString(), (await Call.TicketAsync()).Threads.Single().Id)[0]);
        var text = answer.Text;

        await Uma.SendsAsync(new CardClick(Forged(TeamsUser.Uma, data, answer.Id), answer.Id), left);

        Assert.That(left.Replies.Single(reply => reply.Id == answer.Id).Text, Is.EqualTo(text));
    }

    private static TestCaseData[] WithoutRights =>
    [
        .. new[] { TeamsUser.Mara, TeamsUser.Jun, TeamsUser.Sam, TeamsUser.Lea, TeamsUser.Omar, TeamsUser.Tess, TeamsUser.Theo }.Select(user => new TestCaseData(user).SetArgDisplayNames(user.Name)),
    ];

    /// <summary>Every action of a channel's card, with entries that would do.</summary>
    private static JsonObject[] ForgedData(string ticket, string post) =>
    [
        .. new[]
        {
            """{"action":"show-case"}""",
            """{"action":"acknowledge-case"}""",
            """{"action":"open-case-form","act":"Resolve"}""",
            """{"action":"open-case-form","act":"Return"}""",
            """{"action":"open-case-form","act":"PassUp"}""",
            """{"action":"open-case-form","act":"Decide"}""",
            """{"action":"resolve-case","rootCause":"A stolen password","steps":"y"}""",
            """{"action":"return-case","reason":"DoesNotMeetKb155","note":"z"}""",
            """{"action":"pass-up-case","done":"w"}""",
            """{"action":"decide-case","decision":"Proceed","why":"v"}""",
        }.Select(text => Complete(JsonNode.Parse(text)!.AsObject(), ticket, post)),
    ];

    private static JsonObject Complete(JsonObject data, string ticket, string post)
    {
        (data["card"], data["ticket"], data["post"]) = ($"forged-{data["action"]}", ticket, post);
        return data;
    }

    private JsonObject Forged(TeamsUser user, JsonObject data, ChannelThread at) => Forged(user, data, at.Root.Id);

    private JsonObject Forged(TeamsUser user, JsonObject data, string message) => Activities.Execute(
        user, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), message, data["action"]!.GetValue<string>(), data.DeepClone());

    private int Edits() => Bot.Connector.Requests.Count(request => request.Updates);

    /// <summary>The thread that the ticket has no proof of.</summary>
    private async Task<ChannelThread> LeftAsync()
    {
        var posted = (await Call.TicketAsync()).Delivered.Single(post => post.Channel is not null).ConversationId;
        return Tier3.Posts.Single(post => post.ConversationId != posted);
    }
}
