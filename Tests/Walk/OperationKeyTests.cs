using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An activity's id is unique in its conversation alone, and several people can click one card: a repeat is one of the same person in the same conversation.</summary>
internal sealed class OperationKeyTests : TeamFixture
{
    private Call jun = null!;

    [SetUp]
    public void MeetJun() => jun = new Call(Bot, TeamsUser.Jun);

    [TestCase("new")]
    [TestCase("security")]
    [TestCase("New ticket")]
    public async Task The_same_activity_id_in_two_chats_opens_a_ticket_in_each(string typed)
    {
        await Call.Chat.SendAsync(Typing(Call, typed, "1774000000123"));
        await Call.TypesAsync("Ana Reyes of Northgate");
        await jun.Chat.SendAsync(Typing(jun, typed, "1774000000123"));

        Assert.That(await OpenAsync(TeamsUser.Mara), Has.Length.EqualTo(1));
        Assert.That(await OpenAsync(TeamsUser.Jun), Has.Length.EqualTo(1));
        jun.SeesNot($"{(await OpenAsync(TeamsUser.Mara))[0]}");
    }

    [Test]
    public async Task The_same_activity_id_of_two_notes_is_two_notes()
    {
        await Call.OpensAsync();
        await jun.OpensAsync();

        await Call.Chat.SendAsync(Typing(Call, "Ana's line", "1774000000124"));
        await jun.Chat.SendAsync(Typing(jun, "Ben's line", "1774000000124"));

        Assert.That(await Call.NotesAsync(), Has.Member("Ana's line"));
        Assert.That(await jun.NotesAsync(), Has.Member("Ben's line").And.No.Member("Ana's line"));
    }

    [TestCase("New call")]
    public async Task A_card_s_key_used_by_two_people_opens_a_ticket_for_each(string button)
    {
        await Call.Chat.IsInstalledAsync();
        var click = Call.Chat.Clicking(button);
        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(Call.Passing(CallStep.Greeting));

        await jun.Chat.SendAsync(By(TeamsUser.Jun, click));

        Assert.That(await OpenAsync(TeamsUser.Jun), Has.Length.EqualTo(1));
        jun.IsAt(CallStep.Greeting);
        jun.SeesNot("Northgate");
        jun.SeesNot($"{(await OpenAsync(TeamsUser.Mara)).Single()}");
    }

    [Test]
    public async Task A_text_kept_as_a_note_by_two_people_is_a_note_of_each()
    {
        await Call.TypesAsync("client says the portal is down");
        var click = Call.Chat.Clicking("New call, keep as note");
        await Call.Chat.SendAsync(click);

        await jun.Chat.SendAsync(By(TeamsUser.Jun, click));

        var (mara, other) = ((await OpenAsync(TeamsUser.Mara)).Single(), (await OpenAsync(TeamsUser.Jun)).Single());
        Assert.That(mara, Is.Not.EqualTo(other));
        Assert.That((await Bot.Desk.NotesAsync(other, default)).Select(note => note.Text), Has.Member("client says the portal is down"));
    }

    [Test]
    public async Task The_same_message_in_two_chats_of_one_person_is_two_messages()
    {
        var elsewhere = new Call(Bot, TeamsUser.Mara with { ConversationId = "a:1personal-chat/of|Mara-reinstalled" });

        await Call.Chat.SendAsync(Typing(Call, "new", "1774000000125"));
        await elsewhere.Chat.SendAsync(Typing(elsewhere, "new", "1774000000125"));

        // The first answer is not repeated: the call that is on is found, and a new one is asked about.
        elsewhere.Sees("A call is still open");
        await elsewhere.ClicksAsync("New ticket");
        Assert.That(await OpenAsync(TeamsUser.Mara), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task A_replay_under_another_Teams_id_of_the_same_person_is_a_repeat()
    {
        var typed = Typing(Call, "new", "1774000000126");
        await Call.Chat.SendAsync(typed);

        typed["from"]!["id"] = "29:1mara-anew_91";
        await Call.Chat.SendAsync(typed);

        Assert.That(await OpenAsync(TeamsUser.Mara), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Two_people_who_click_one_channel_card_are_both_answered()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier2.Post);
        var click = Tess.Clicking("Acknowledge");
        await Tess.SendsAsync(click);

        var theo = new Colleague(Bot, TeamsUser.Theo);
        await theo.SendsAsync(click);

        Assert.That(theo.View.Text, Does.Contain("Tess Lim"));
        Assert.That((await Bot.Desk.FindAsync(Call.TicketId, default))!.Case!.Acknowledged!.By, Is.EqualTo("Tess Lim"));
        Assert.That((await Bot.Desk.NotesAsync(Call.TicketId, default)).Count(note => note.Text.Contains("cknowledged by", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task The_same_message_id_in_two_threads_of_a_ticket_is_two_answers()
    {
        await Call.EscalatesToTier2Async();
        await Call.TypesAsync("ask Has anyone seen LT-2003 today?");
        await Call.ClicksAsync("Post it");
        await Bot.DeliversAsync();
        var peers = new Colleague(Bot, TeamsUser.Jun);
        var (here, there) = (Tess.Answering(Tier2.Post, "dig again"), peers.Answering(Bot.Team.Channel(OperationsTeam.Tier1).Post, "check the TTL"));
        here.Activity["id"] = "1774000000127";
        there.Activity["id"] = "1774000000127";

        await Tess.SendsAsync(here);
        await peers.SendsAsync(there);

        Assert.That((await Bot.Desk.NotesAsync(Call.TicketId, default)).Where(note => note.Kind == NoteKind.Colleague).Select(note => note.Text), Is.EquivalentTo(new[] { "dig again", "check the TTL" }));
    }

    [Test]
    public async Task Two_answers_without_an_id_are_two_answers()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        foreach (var text in new[] { "first", "second" })
        {
            var answer = Tess.Answering(Tier2.Post, text);
            answer.Activity.Remove("id");
            await Tess.SendsAsync(answer);
        }

        Assert.That((await Bot.Desk.NotesAsync(Call.TicketId, default)).Select(note => note.Text), Is.SupersetOf(new[] { "first", "second" }));
    }

    private static JsonObject Typing(Call call, string text, string id)
    {
        var typed = call.Chat.Typing(text);
        typed["id"] = id;
        return typed;
    }

    private static CardClick By(TeamsUser user, CardClick click)
    {
        var activity = (JsonObject)click.Activity.DeepClone();
        activity["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name, ["aadObjectId"] = user.ObjectId };
        activity["conversation"]!["id"] = user.ConversationId;
        return click with { Activity = activity };
    }

    private async Task<TicketId[]> OpenAsync(TeamsUser user) => [.. await Bot.Desk.OpenTicketsAsync(user.Person, Bot.Time.GetUtcNow(), default)];
}
