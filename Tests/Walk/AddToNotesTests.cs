using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The message action "Add to notes": an answer of a thread becomes a note of the thread's ticket, any other message one of the clicker's own open tickets.</summary>
internal sealed class AddToNotesTests : TeamFixture
{
    private const string Answer = "1774000000123";

    private Colleague jun = null!;

    private ChannelThread Question => Bot.Team.Channel(OperationsTeam.Tier1).Post;

    [SetUp]
    public async Task AskPeers()
    {
        jun = new Colleague(Bot, TeamsUser.Jun);
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("ask Has anyone seen LT-2003 today?");
        await Call.ClicksAsync("Post it");
        await Bot.DeliversAsync();
    }

    [Test]
    public async Task An_answer_becomes_a_note_under_its_author_s_name_whoever_adds_it()
    {
        var menu = await jun.MenuOf(Question, Answer, "Tess Lim", "<p>The TTL was <b>an hour</b> here &amp; there</p>").PicksAddToNotesAsync();
        Assert.That(menu.Dialog!.Text, Does.Contain("Tess Lim").And.Contain("The TTL was an hour here & there"));

        await menu.ClicksAsync($"Add to {Call.TicketId}");
        await Bot.DeliversAsync();

        var note = (await NotesAsync()).Single(note => note.Kind == NoteKind.Colleague);
        Assert.That((note.Author, note.Text), Is.EqualTo(("Tess Lim", "The TTL was an hour here & there")));
        Assert.That(menu.Said, Does.Contain($"Noted on {Call.TicketId}"));
        Call.Sees($"Tess Lim answered on {Call.TicketId}");
    }

    [Test]
    public async Task A_code_in_it_is_recognised()
    {
        var menu = await jun.MenuOf(Question, Answer, "Tess Lim", "<p>it says LT-3005 now</p>").PicksAddToNotesAsync();
        await menu.ClicksAsync($"Add to {Call.TicketId}");

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.ErrorCodes[0], ticket.Severity), Is.EqualTo(("LT-3005", new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" })));
    }

    [Test]
    public async Task Added_twice_and_by_two_people_it_is_one_note()
    {
        var first = await jun.MenuOf(Question, Answer, "Tess Lim", "Check the TTL").PicksAddToNotesAsync();
        var second = await Tess.MenuOf(Question, Answer, "Tess Lim", "Check the TTL").PicksAddToNotesAsync();
        var button = $"Add to {Call.TicketId}";
        await Task.WhenAll(first.SubmitsAsync(new JsonObject { ["ticket"] = $"{Call.TicketId}" }), second.ClicksAsync(button));
        await Bot.DeliversAsync();

        Assert.That((await NotesAsync()).Count(note => note.Text == "Check the TTL"), Is.EqualTo(1));
        Assert.That(Call.Chat.Messages.Count(message => message.Text.Contains("Check the TTL", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task An_answer_that_mentioned_the_bot_is_not_added_again()
    {
        var answer = jun.Answering(Question, "Check the TTL");
        answer.Activity["id"] = Answer;
        await jun.SendsAsync(answer);
        var menu = await jun.MenuOf(Question, Answer, "Jun Dela Cruz", "<at>LeanTechBot</at> Check the TTL").PicksAddToNotesAsync();
        await menu.ClicksAsync($"Add to {Call.TicketId}");

        Assert.That((await NotesAsync()).Count(note => note.Text.Contains("Check the TTL", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [TestCase("password: Hunter2!xyz", TestName = "A_secret_is_masked(plain)")]
    [TestCase("<p>password:&nbsp;<b>Hunter2!xyz</b></p>", TestName = "A_secret_is_masked(markup within)")]
    [TestCase("<p>password: Hunt<i>er2!xyz</i></p>", TestName = "A_secret_is_masked(markup in the secret)")]
    [TestCase("<p>card 4111 1111&nbsp;<b>1111</b> 1111</p>", TestName = "A_secret_is_masked(card number with markup)")]
    public async Task A_secret_is_masked(string html)
    {
        var menu = await jun.MenuOf(Question, Answer, "Tess Lim", html).PicksAddToNotesAsync();
        Assert.That(menu.Dialog!.Text, Does.Not.Contain("er2!xyz").And.Not.Match(@"1111\W1111"));

        await menu.ClicksAsync($"Add to {Call.TicketId}");
        await Bot.DeliversAsync();

        var note = (await NotesAsync()).Single(note => note.Kind == NoteKind.Colleague).Text;
        Assert.That(note, Does.Contain("masked]").And.Not.Contain("er2!xyz").And.Not.Match(@"1111\W1111"));
        Call.SeesNot("er2!xyz");
    }

    [Test]
    public async Task Another_thread_s_message_goes_to_one_of_the_clicker_s_own_tickets()
    {
        var menu = await new Colleague(Bot, TeamsUser.Mara).MenuOf(Elsewhere(), Answer, "Sam Stone", "Restart the resolver").PicksAddToNotesAsync();
        await menu.ClicksAsync($"Add to {Call.TicketId}");

        Assert.That((await NotesAsync()).Select(note => (note.Author, note.Text)), Has.Member(("Sam Stone", "Restart the resolver")));
    }

    [Test]
    public async Task Client_and_company_are_named_to_the_ticket_s_engineer_and_never_to_peers()
    {
        var ticket = await Call.TicketAsync();
        var own = await new Colleague(Bot, TeamsUser.Mara).MenuOf(Question, Answer, "Tess Lim", "Check the TTL").PicksAddToNotesAsync();
        var peer = await jun.MenuOf(Question, Answer, "Tess Lim", "Check the TTL").PicksAddToNotesAsync();

        Assert.That(own.Dialog!.Text, Does.Contain($"{ticket.ClientName}, {ticket.CompanyName}"));
        Assert.That(peer.Dialog!.Text, Does.Not.Contain(ticket.ClientName!).And.Not.Contain(ticket.CompanyName!));
    }

    [Test]
    public async Task A_ticket_that_is_neither_the_thread_s_nor_the_clicker_s_is_refused()
    {
        var menu = await jun.MenuOf(Elsewhere(), Answer, "Sam Stone", "Restart the resolver").PicksAddToNotesAsync();
        Assert.That(menu.Said, Does.Contain("No ticket to add it to"));

        await menu.SubmitsAsync(new JsonObject { ["ticket"] = $"{Call.TicketId}" });

        Assert.That(menu.Said, Does.Contain("Nothing was added"));
        Assert.That((await NotesAsync()).Select(note => note.Text), Has.No.Member("Restart the resolver"));
    }

    [TestCase("""{}""")]
    [TestCase("""{"ticket":null}""")]
    [TestCase("""{"ticket":7}""")]
    [TestCase("""{"ticket":"INC-2026-03-99999"}""")]
    [TestCase("""{"ticket":{"$type":"x"}}""")]
    [TestCase("""[]""")]
    public async Task Whatever_else_a_client_submits_adds_nothing(string data)
    {
        var menu = await jun.MenuOf(Question, Answer, "Tess Lim", "Check the TTL").PicksAddToNotesAsync();
        await menu.SubmitsAsync(JsonNode.Parse(data)!);

        Assert.That(menu.Said, Does.Contain("Nothing was added"));
        Assert.That((await NotesAsync()).Select(note => note.Kind), Has.No.Member(NoteKind.Colleague));
    }

    [Test]
    public async Task A_message_without_words_is_refused()
    {
        var menu = await jun.MenuOf(Question, Answer, "Tess Lim", "<p><img src=\"x\"></p>").PicksAddToNotesAsync();

        Assert.That(menu.Said, Does.Contain("no text to add"));
    }

    [Test]
    public async Task A_closed_ticket_s_thread_still_takes_an_answer()
    {
        var id = Call.TicketId;
        await Call.ClicksAsync("Back to the call");
        await Call.InvestigatesAsync("resolv.conf points to the old nameserver", "nameserver corrected");
        await Call.ResolvesAsync();
        await Call.PassesAsync();
        await Call.ClosesAsync();

        var menu = await jun.MenuOf(Question, Answer, "Tess Lim", "It was the TTL").PicksAddToNotesAsync();
        await menu.ClicksAsync($"Add to {id}");
        await Bot.DeliversAsync();

        Assert.That((await Bot.Desk.NotesAsync(id, default)).Select(note => note.Text), Has.Member("It was the TTL"));
        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));
        Call.Sees($"Tess Lim answered on {id}");
    }

    private async Task<IEnumerable<Note>> NotesAsync() => await Bot.Desk.NotesAsync(Call.TicketId, default);

    /// <summary>A thread that belongs to no ticket.</summary>
    private ChannelThread Elsewhere() => new(Bot, $"{Bot.Team.Channel(OperationsTeam.Tier1).Id};messageid=1700000000000");
}
