using System.Text.Json.Nodes;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Handling;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using NUnit.Framework;
using CardAction = LeanTechBot.Cards.Actions.CardAction;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>Clicks on an escalation's card in its channel: by whom, where, in which order, and how often.</summary>
internal sealed class CaseRouterTests : DialogFixture
{
    private const string Thread = "19:tier2@thread.tacv2;messageid=1700000000000";
    private const string Kim = "29:kim";
    private const string Mara = "29:mara";

    private readonly KnownThreads threads = new();

    private TicketId id;

    [SetUp]
    public async Task Escalate()
    {
        Chat.Staff[Kim] = StaffRoles.Tier2;
        id = (await Chat.Desk.OpenAsync("seed", Chat.Time.GetUtcNow(), opened => TicketChange.Of(SampleCall.AtTier2() with { Id = opened, Delivered = [Posted("tier2")] }), default)).Id;
    }

    [Test]
    public async Task Everybody_sees_the_case_and_only_the_level_gets_buttons()
    {
        Assert.That((await ClicksAsync(Mara, Show())).Buttons.Select(button => button.Title), Is.EqualTo(new[] { "My actions" }));
        Assert.That((await ClicksAsync(Kim, Show())).Buttons.Select(button => button.Title), Is.EqualTo(new[] { "Acknowledge", "Resolved", "Return to Tier 1", "Pass up" }));
    }

    [Test]
    public async Task An_acknowledgement_is_stored_shown_and_told()
    {
        var card = await ClicksAsync(Kim, await ClicksAsync(Kim, Show()), "Acknowledge");

        Assert.That(card.Text, Does.Contain("Acknowledged"));
        Assert.That(card.Button("Acknowledge"), Is.Null);
        var expected = new Acknowledgement(Kim, Kim, Chat.Time.GetUtcNow(), SupportLevel.Tier2);
        Assert.That((await TicketAsync()).Case!.Acknowledged, Is.EqualTo(expected));
        Assert.That((await Chat.Desk.PendingPostsAsync(id, default)).Select(post => post.Place), Is.EquivalentTo(new[] { PostPlace.Engineer, PostPlace.Card }));
    }

    [Test]
    public async Task The_same_click_twice_does_it_once()
    {
        var card = await ClicksAsync(Kim, Show());

        await ClicksAsync(Kim, card, "Acknowledge");
        var again = await ClicksAsync(Kim, card, "Acknowledge");

        Assert.That(again.Text, Does.Not.Contain("✗"));
        Assert.That(await Chat.Desk.PendingPostsAsync(id, default), Has.Length.EqualTo(2));
    }

    [TestCase("29:mara")]
    [TestCase("29:stranger")]
    public async Task Whoever_is_not_of_the_level_is_refused_whatever_the_card_says(string who)
    {
        var before = await TicketAsync();

        var card = await ClicksAsync(who, new AcknowledgeCase { Card = "k", Ticket = id.ToString(), Post = "tier2" });

        Assert.That(card.Text, Does.Contain("✗ Only Tier 2 can do this").And.Contain("Nothing was changed"));
        Assert.That((await TicketAsync()).NoteCount, Is.EqualTo(before.NoteCount));
        Assert.That(await Chat.Desk.PendingPostsAsync(id, default), Is.Empty);
    }

    [Test]
    public async Task A_form_asks_for_what_is_missing_at_its_field()
    {
        var form = await ClicksAsync(Kim, await ClicksAsync(Kim, Show()), "Resolved");

        var asked = await ClicksAsync(Kim, form, "Resolved", ("Root cause", "Empty zone"));
        Assert.That(asked.Text, Does.Contain("✗ Which steps resolve it?"));
        Assert.That(asked.ValueOf("Root cause"), Is.EqualTo("Empty zone"));

        var done = await ClicksAsync(Kim, asked, "Resolved", ("Steps that resolve it", "Restored the zone"));
        Assert.That(done.Text, Does.Contain("Resolved").And.Contain("Restored the zone"));
        Assert.That((await TicketAsync()).Status, Is.EqualTo(TicketStatus.ResolvedByTier2));
    }

    [Test]
    public async Task A_return_with_KB_155_as_its_reason_counts()
    {
        var form = await ClicksAsync(Kim, await ClicksAsync(Kim, Show()), "Return to Tier 1");

        await ClicksAsync(Kim, form, "Return it", ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "Check each resolver"));

        var ticket = await TicketAsync();
        Assert.That((ticket.Status, ticket.FalseEscalations.Length), Is.EqualTo((TicketStatus.ReturnedToTier1, 1)));
    }

    [Test]
    public async Task A_pass_up_begins_a_thread_and_ends_this_one()
    {
        var first = await ClicksAsync(Kim, Show());
        var form = await ClicksAsync(Kim, first, "Pass up");

        var card = await ClicksAsync(Kim, form, "Pass it up", ("What was done, and why the next level?", "Restarted both"), ("concern", "None of these"));
        var late = await ClicksAsync(Kim, first, "Acknowledge");

        Assert.That(card.Text, Does.Contain("Passed up").And.Contain("This thread is over"));
        Assert.That(late.Text, Does.Contain("✗").And.Contain("another thread"));
        Assert.That((await TicketAsync()).Case!.Level, Is.EqualTo(SupportLevel.Tier3));
    }

    [Test]
    public async Task A_click_after_the_end_is_answered_with_the_card_as_it_is()
    {
        var first = await ClicksAsync(Kim, Show());
        var form = await ClicksAsync(Kim, first, "Return to Tier 1");
        await ClicksAsync(Kim, form, "Return it", ("Reason", "Known under another ticket"), ("What is Tier 1 to do next?", "Link it"));

        var late = await ClicksAsync(Kim, first, "Acknowledge");

        Assert.That(late.Text, Does.Contain("Returned").And.Contain("✗").And.Contain("Nothing was changed"));
        Assert.That(late.Button("Acknowledge"), Is.Null);
    }

    [TestCase("19:tier2@thread.tacv2")]
    [TestCase("19:tier2@thread.tacv2;messageid=17")]
    [TestCase("19:other@thread.tacv2;messageid=1700000000000")]
    [TestCase("a:personal")]
    public async Task Another_place_shows_nothing_of_the_case(string conversation)
    {
        threads["19:tier2@thread.tacv2;messageid=17"] = new TicketId(id.Month, id.Number + 1);

        var shown = await ClicksAsync(Kim, Show(), conversation);
        var acted = await ClicksAsync(Kim, new AcknowledgeCase { Card = "k", Ticket = id.ToString(), Post = "tier2" }, conversation);

        Assert.That(shown.Text, Does.Contain("another place").And.Not.Contain("No name resolves"));
        Assert.That(acted.Text, Does.Contain("another place"));
        Assert.That((await TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    [Test]
    public async Task Another_thread_of_the_channel_is_the_same_post_once_more()
    {
        var acted = await ClicksAsync(Kim, new AcknowledgeCase { Card = "k", Ticket = id.ToString(), Post = "tier2" }, "19:tier2@thread.tacv2;messageid=1");

        Assert.That(acted.Text, Does.Contain("goes on in another thread").And.Not.Contain("No name resolves"));
        Assert.That(threads["19:tier2@thread.tacv2;messageid=1"], Is.EqualTo(id));
        Assert.That((await TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    [TestCase("INC-2026-04-09999", "tier2")]
    [TestCase("no ticket", "tier2")]
    [TestCase(null, "tier2")]
    [TestCase("INC-2026-04-00001", "tier9")]
    public async Task A_card_of_no_case_is_answered(string? ticket, string post) =>
        Assert.That((await ClicksAsync(Kim, new ShowCase { Card = "k", Ticket = ticket, Post = post })).Text, Does.Contain("gone"));

    [Test]
    public async Task A_call_s_button_does_nothing_in_a_channel() =>
        Assert.That((await ClicksAsync(Kim, new ResumeCall { Card = "k", Ticket = id.ToString() })).Text, Does.Contain("personal chat"));

    [Test]
    public async Task A_case_s_button_does_nothing_in_the_personal_chat()
    {
        await Chat.SendAsync(new JsonObject { ["action"] = AcknowledgeCase.Name, ["card"] = "k", ["ticket"] = id.ToString(), ["post"] = "tier2" });

        Assert.That(Chat.Replacement!.Text, Does.Contain("in the channel"));
        Assert.That((await TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    private static DeliveredPost Posted(string post) => new()
    {
        Id = post,
        Place = PostPlace.Channel,
        Channel = TeamsChannel.Tier2Escalation,
        ConversationId = Thread,
        ServiceUrl = "https://smba.trafficmanager.net/ph/",
        At = SampleCall.At(8),
    };

    private ShowCase Show() => new() { Card = "k", Ticket = id.ToString(), Post = "tier2" };

    private async Task<Ticket> TicketAsync() => (await Chat.Desk.FindAsync(id, default))!;

    private Task<ShownCard> ClicksAsync(string who, ShownCard card, string button, params (string Input, string Entry)[] entries) =>
        ClicksAsync(who, ((CardActionReading.Understood)CardActionReader.Read(card.Submitted(card.Button(button)!.Data, entries).ToJsonString())).Action);

    private async Task<ShownCard> ClicksAsync(string who, CardAction action, string conversation = Thread)
    {
        var activity = new Activity { Type = ActivityTypes.Invoke, From = new ChannelAccount(who, who), Conversation = new ConversationAccount { Id = conversation, IsGroup = true } };
        using var context = new TurnContext(new TestAdapter(), activity);
        var card = await new CaseRouter(Chat.Desk, SampleHub.Shipped, Chat.Staff, threads, Chat.Time).ActionAsync(context, action, default);
        return new ShownCard(JsonNode.Parse(CardMessage.Json(card!).ToString(Formatting.None))!.AsObject());
    }
}
