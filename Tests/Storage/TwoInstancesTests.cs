using System.Net;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Any turn may land on any instance, and two at once on both.</summary>
internal sealed class TwoInstancesTests
{
    private static readonly (string, string)[] Ransomware =
        [("concern", "Ransomware"), ("What was observed?", "Files are renamed to .locked and a ransom note is on the desktop"), ("On which system?", "northgate-files01")];

    private TwoBots bots = null!;
    private Call call = null!;

    [SetUp]
    public async Task Start()
    {
        bots = await TwoBots.StartAsync();
        call = new Call(bots.First);
    }

    [TearDown]
    public async Task Stop() => await bots.DisposeAsync();

    [TestCase(CallStep.Greeting)]
    [TestCase(CallStep.Intake)]
    [TestCase(CallStep.Categorization)]
    [TestCase(CallStep.Investigation)]
    [TestCase(CallStep.Resolution)]
    [TestCase(CallStep.DifficultClients)]
    [TestCase(CallStep.Documentation)]
    public async Task The_same_click_on_both_at_once_is_one(CallStep step)
    {
        await call.WalksToAsync(step);
        var (id, click) = (call.TicketId, call.Passing(step));

        var answers = await bots.BothAsync(click);

        Assert.That(answers.Select(answer => (answer.Status, answer.InvokeStatus)), Is.All.EqualTo((HttpStatusCode.OK, 200)));
        var ticket = (await bots.Second.Desk.FindAsync(id, default))!;
        var notes = (await bots.Second.Desk.NotesAsync(id, default)).Select(note => note.Text).ToList();
        Assert.That(step == CallStep.Documentation ? !ticket.Lifecycle.IsOpen : ticket.Step == step + 1, $"{ticket.Step}");
        Assert.That(notes, Is.Unique);
        Assert.That(notes, Has.Count.EqualTo(ticket.NoteCount));
    }

    [Test]
    public async Task Which_team_a_name_means_is_one_row_of_both()
    {
        await Task.WhenAll(
            Task.Run(() => bots.First.Service<TeamRoutes>().SettleAsync(default)),
            Task.Run(() => bots.Second.Service<TeamRoutes>().SettleAsync(default)));

        foreach (var bot in new[] { bots.First, bots.Second })
        {
            var rows = await bot.Store.RangeAsync(new RowRange("used-teams", "!", "~"), null, default).Select(row => row.Body).ToListAsync();
            Assert.That(rows, Has.One.Contains($"\"teamId\":\"{OperationsTeam.Id}\""));
        }
    }

    [Test]
    public async Task A_chat_that_one_learned_of_is_known_to_the_other()
    {
        await call.OpensAsync();
        await bots.Second.PostAsync(new TeamsChat(bots.Second, TeamsUser.Mara with { ConversationId = "a:again" }).Typing("status").ToJsonString());

        var chats = await bots.First.Service<PeopleDirectory>().ChatsOfAsync(TeamsUser.Mara.Person, default);

        Assert.That(chats.Select(chat => chat.ConversationId), Is.EqualTo(new[] { "a:again", TeamsUser.Mara.ConversationId }));
    }

    [Test]
    public async Task The_same_message_on_both_at_once_opens_one_ticket()
    {
        var typed = call.Chat.Typing("new").ToJsonString();

        await bots.BothAsync(typed, typed);

        Assert.That(await bots.First.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, bots.First.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Calls_opened_on_both_at_once_have_numbers_of_their_own_without_a_gap()
    {
        var users = Enumerable.Range(0, 20).Select(number => TeamsUser.Mara with { Id = $"29:user-{number}", ConversationId = $"a:chat-{number}" }).ToArray();

        await Task.WhenAll(users.Select((user, at) => Task.Run(() => (at % 2 == 0 ? bots.First : bots.Second).PostAsync(new TeamsChat(bots.First, user).Typing("new").ToJsonString()))));

        var opened = await Task.WhenAll(users.Select(user => bots.Second.Desk.OpenTicketsAsync(user.Person, bots.First.Time.GetUtcNow(), default)));
        Assert.That(opened.Select(ids => ids.Single().Number), Is.EquivalentTo(Enumerable.Range(1, 20)));
    }

    [Test]
    public async Task Notes_typed_on_both_at_once_are_all_there_once()
    {
        await call.OpensAsync();
        var typed = Enumerable.Range(0, 20).Select(number => (Text: $"line {number}", Activity: call.Chat.Typing($"line {number}").ToJsonString())).ToList();

        await Task.WhenAll(typed.Select((note, at) => Task.Run(() => (at % 2 == 0 ? bots.First : bots.Second).PostAsync(note.Activity))));

        var notes = (await bots.First.Desk.NotesAsync(call.TicketId, default)).Where(note => note.Kind == NoteKind.Engineer).ToList();
        Assert.That(notes.Select(note => note.Text), Is.EquivalentTo(typed.Select(note => note.Text)));
        Assert.That(notes.Select(note => note.Number), Is.Unique);
    }

    [Test]
    public async Task An_escalation_clicked_and_delivered_on_both_at_once_is_posted_once()
    {
        await EscalateAsync();
        await bots.DeliverAsync();

        Assert.That(bots.First.Team.Channel(OperationsTeam.Tier3).Posts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_channel_card_clicked_by_two_on_both_at_once_is_acknowledged_once()
    {
        await EscalateAsync();
        await bots.DeliverAsync();
        var post = bots.First.Team.Channel(OperationsTeam.Tier3).Post;
        var uma = await new Colleague(bots.First, TeamsUser.Uma).LooksAtAsync(post);
        var ugo = await new Colleague(bots.First, TeamsUser.Ugo).LooksAtAsync(post);

        var answers = await bots.BothAsync(From(TeamsUser.Uma, uma.Clicking("Acknowledge")), From(TeamsUser.Ugo, ugo.Clicking("Acknowledge")));

        Assert.That(answers.Select(answer => answer.InvokeStatus), Is.All.EqualTo(200));
        var notes = (await bots.First.Desk.NotesAsync(call.TicketId, default)).Select(note => note.Text).ToList();
        Assert.That(notes.Count(note => note.Contains("cknowledged by")), Is.EqualTo(1), string.Join("\n", notes));
    }

    [Test]
    public async Task A_call_goes_on_with_its_turns_on_one_and_the_other()
    {
        await call.OpensAsync();
        for (var step = CallStep.Greeting; step < CallStep.Documentation; step++)
        {
            var click = call.Passing(step);
            var bot = (int)step % 2 == 0 ? bots.First : bots.Second;
            Assert.That((await bot.PostAsync(click.Activity.ToJsonString())).InvokeStatus, Is.EqualTo(200));
            call.IsAt(step + 1);
        }
    }

    private static CardClick From(TeamsUser user, CardClick click)
    {
        click.Activity["from"]!["id"] = user.Id;
        click.Activity["from"]!["name"] = user.Name;
        click.Activity["from"]!["aadObjectId"] = user.ObjectId;
        return click;
    }

    private async Task EscalateAsync()
    {
        await call.OpensAsync();
        await call.ClicksAsync("Security");
        await bots.BothAsync(call.Chat.Clicking("Send to Tier 3", Ransomware));
    }
}
