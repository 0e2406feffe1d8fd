using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Answers of peers in the thread of a question: those that mention the bot become notes under their author's name, and the engineer is told.</summary>
internal sealed class ThreadAnswerTests : TeamFixture
{
    private Colleague jun = null!;

    private ChannelThread Question => Bot.Team.Channel(OperationsTeam.Tier1).Post;

    [SetUp]
    public async Task AskPeers()
    {
        jun = new Colleague(Bot, TeamsUser.Jun);
        await Call.WalksToAsync(CallStep.Investigation);
        await AsksAsync(Call);
    }

    [Test]
    public async Task An_answer_is_a_note_under_its_author_s_name_and_the_engineer_is_told()
    {
        await jun.AnswersAsync(Question, "The TTL was an hour here too");
        await Bot.DeliversAsync();

        var note = (await NotesAsync()).Single(note => note.Kind == NoteKind.Colleague);
        Assert.That((note.Author, note.Text), Is.EqualTo(("Jun Dela Cruz", "The TTL was an hour here too")));
        Call.Sees($"Jun Dela Cruz answered on {Call.TicketId}:\n\nThe TTL was an hour here too");
        Assert.That(Question.Replies.Single().Text, Does.Contain($"Noted on {Call.TicketId}, and Mara Santos is told."));
    }

    [Test]
    public async Task Without_a_mention_it_is_talk_among_colleagues()
    {
        await jun.SendsAsync(jun.Writing(Question, "Lunch?"));
        await Bot.DeliversAsync();

        Assert.That((await NotesAsync()).Select(note => note.Text), Has.No.Member("Lunch?"));
        Assert.That(Question.Replies, Is.Empty);
        Call.SeesNot("Lunch?");
    }

    [Test]
    public async Task A_mention_of_somebody_else_is_not_one_of_the_bot()
    {
        var answer = jun.Answering(Question, "what do you think?");
        answer.Activity["entities"]![0]!["mentioned"]!["id"] = TeamsUser.Sam.Id;
        await jun.SendsAsync(answer);

        Assert.That((await NotesAsync()).Select(note => note.Kind), Has.No.Member(NoteKind.Colleague));
    }

    [TestCase("{\"type\":\"mention\"}")]
    [TestCase("{\"type\":\"mention\",\"mentioned\":null,\"text\":\"<at>LeanTechBot</at>\"}")]
    [TestCase("{\"type\":\"mention\",\"mentioned\":{}}")]
    public async Task A_mention_of_nobody_is_none(string entity)
    {
        var answer = jun.Answering(Question, "what do you think?");
        answer.Activity["entities"]![0] = System.Text.Json.Nodes.JsonNode.Parse(entity);
        await jun.SendsAsync(answer);

        Assert.That((await NotesAsync()).Select(note => note.Kind), Has.No.Member(NoteKind.Colleague));
        Assert.That(Bot.Log.Lines, Has.None.Contains("NullReference"));
    }

    [Test]
    public async Task The_same_message_twice_is_one_note_and_one_word_to_the_engineer()
    {
        var answer = jun.Answering(Question, "Check the TTL");
        await Task.WhenAll(jun.SendsAsync(answer), jun.SendsAsync(answer));
        await jun.SendsAsync(answer);
        await Bot.DeliversAsync();

        Assert.That((await NotesAsync()).Count(note => note.Text == "Check the TTL"), Is.EqualTo(1));
        Assert.That(Call.Chat.Messages.Count(message => message.Text.Contains("Check the TTL", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_secret_in_an_answer_is_masked()
    {
        await jun.AnswersAsync(Question, "log in with password: Hunter2!xyz");
        await Bot.DeliversAsync();

        Assert.That((await NotesAsync()).Select(note => note.Text), Has.Member("log in with password: [password masked]"));
        Call.Sees("[password masked]");
        Call.SeesNot("Hunter2!xyz");
    }

    [Test]
    public async Task An_answer_goes_to_its_own_thread_s_ticket()
    {
        var other = await new Call(Bot, TeamsUser.Sam).WalksToAsync(CallStep.Investigation);
        await AsksAsync(other);
        var threads = Bot.Team.Channel(OperationsTeam.Tier1).Posts;

        await jun.AnswersAsync(threads[1], "for Sam");
        await jun.AnswersAsync(threads[0], "for Mara");
        await Bot.DeliversAsync();

        Assert.That((await NotesAsync()).Where(note => note.Kind == NoteKind.Colleague).Select(note => note.Text), Is.EqualTo(new[] { "for Mara" }));
        Assert.That((await other.NotesAsync()), Has.Member("for Sam").And.No.Member("for Mara"));
        other.Sees("for Sam");
        Call.SeesNot("for Sam");
    }

    [Test]
    public async Task In_a_thread_that_is_no_ticket_s_nothing_is_stored_and_the_way_is_said()
    {
        var elsewhere = new ChannelThread(Bot, $"{Bot.Team.Channel(OperationsTeam.Tier1).Id};messageid=1700000000000");
        Bot.Connector.ConversationOf(elsewhere.ConversationId).Add(Question.Root);

        await jun.AnswersAsync(elsewhere, "the router is to blame");

        Assert.That(elsewhere.Replies.Single().Text, Does.Contain("this is not noted").And.Contain("personal chat"));
        Assert.That((await NotesAsync()).Select(note => note.Text), Has.None.Contains("router"));
    }

    [Test]
    public async Task The_engineer_s_own_word_in_the_thread_is_a_note_and_nobody_is_told()
    {
        await new Colleague(Bot, TeamsUser.Mara).AnswersAsync(Question, "It was the TTL, thanks");
        await Bot.DeliversAsync();

        Assert.That((await NotesAsync()).Single(note => note.Text == "It was the TTL, thanks").Kind, Is.EqualTo(NoteKind.Engineer));
        Call.SeesNot("answered on");
    }

    [TestCase("Mara Santos")]
    [TestCase("Jun Dela Cruz")]
    public async Task A_code_in_an_answer_is_recognised_whoever_writes_it(string author)
    {
        await (author == TeamsUser.Mara.Name ? new Colleague(Bot, TeamsUser.Mara) : jun).AnswersAsync(Question, "now LT-3005");

        var ticket = await Call.TicketAsync();
        Assert.That(ticket.ErrorCodes, Is.EqualTo(new[] { "LT-3005", "LT-2003" }));
        Assert.That(ticket.Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" }));
        Assert.That((await NotesAsync()).Select(note => note.Text).TakeLast(2), Is.EqualTo(new[] { "now LT-3005", "Severity Critical, from LT-3005 (KB-601)." }));
    }

    [Test]
    public async Task After_the_ticket_is_closed_an_answer_is_kept_and_told_all_the_same()
    {
        var id = Call.TicketId;
        await Call.ClicksAsync("Back to the call");
        await Call.InvestigatesAsync("resolv.conf points to the old nameserver", "nameserver corrected");
        await Call.ResolvesAsync();
        await Call.PassesAsync();
        await Call.ClosesAsync();
        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));

        await jun.AnswersAsync(Question, "It was the TTL");
        await Bot.DeliversAsync();

        Assert.That((await Bot.Desk.NotesAsync(id, default)).Select(note => note.Text), Has.Member("It was the TTL"));
        Call.Sees($"Jun Dela Cruz answered on {id}:\n\nIt was the TTL");
        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));
    }

    [Test]
    public async Task Words_of_another_tenant_are_dropped()
    {
        await using var bot = await BotHost.StartInTeamAsync(("MicrosoftAppTenantId", TeamsUser.Tenant));
        var call = await new Call(bot).WalksToAsync(CallStep.Investigation);
        await AsksAsync(call);
        var stranger = new Colleague(bot, TeamsUser.Sam with { TenantId = "0b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e" });
        var thread = bot.Team.Channel(OperationsTeam.Tier1).Post;

        await stranger.AnswersAsync(thread, "from outside");
        var menu = await stranger.MenuOf(thread, "1", "Sam", "from outside").PicksAddToNotesAsync();
        await menu.SubmitsAsync(new System.Text.Json.Nodes.JsonObject { ["ticket"] = call.TicketId.ToString() });

        Assert.That(menu.Dialog, Is.Null);
        Assert.That(await call.NotesAsync(), Has.No.Member("from outside"));
    }

    private async Task<IEnumerable<Note>> NotesAsync() => await Bot.Desk.NotesAsync(Call.TicketId, default);

    private static async Task AsksAsync(Call call)
    {
        await call.TypesAsync("ask Has anyone seen LT-2003 today?");
        await call.ClicksAsync("Post it");
        await call.Bot.DeliversAsync();
    }
}
