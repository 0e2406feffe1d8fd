using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The way out of a mistake on steps 1 and 2: closed with its reason, out of the clocks, counted apart, and nothing lost.</summary>
internal sealed class NotACallTests : TeamFixture
{
    [TestCase(CallStep.Greeting, "Wrong number", NotACallReason.WrongNumber, "wrong number")]
    [TestCase(CallStep.Greeting, "Opened by mistake", NotACallReason.OpenedByMistake, "opened by mistake")]
    [TestCase(CallStep.Intake, "Wrong number", NotACallReason.WrongNumber, "wrong number")]
    [TestCase(CallStep.Intake, "Opened by mistake", NotACallReason.OpenedByMistake, "opened by mistake")]
    public async Task It_is_closed_with_its_reason_and_out_of_the_clocks(CallStep step, string choice, NotACallReason reason, string words)
    {
        await Call.WalksToAsync(step);
        var id = Call.TicketId;

        await Call.ClicksAsync("Not a call");
        await Call.ClicksAsync("Close it", ("Why?", choice));

        Call.Sees("Closed: not a call");
        Call.Sees(words);
        var ticket = (await Bot.Desk.FindAsync(id, default))!;
        Assert.That((ticket.Status, ticket.NotACall?.Reason, ticket.Exclusion?.Reason), Is.EqualTo((TicketStatus.Closed, (NotACallReason?)reason, $"Not a call: {words}")));
        Assert.That(TicketDocumentation.MissingOf(ticket, Bot.Time.GetUtcNow()), Is.Empty);
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Is.Empty);
        Assert.That((await Bot.Desk.NotesAsync(id, default)).Select(note => note.Text), Has.Some.StartsWith($"Not a call: {words}. Closed by Mara Santos."));
    }

    [Test]
    public async Task Blank_fields_are_filled_with_N_A_and_what_was_typed_stays()
    {
        await Call.OpensAsync();
        var id = Call.TicketId;
        await Call.ClicksAsync("Not a call", ("Client name", "Ana Reyes"));

        await Call.ClicksAsync("Close it", ("Why?", "Wrong number"));

        var ticket = (await Bot.Desk.FindAsync(id, default))!;
        Assert.That((ticket.ClientName, ticket.Answers.Intake.Summary, ticket.Answers.Resolution.RootCause), Is.EqualTo(("Ana Reyes", "N/A", "N/A")));
        var fields = TicketDocumentation.FieldsOf(ticket, Bot.Time.GetUtcNow()).ToDictionary(field => field.Name, field => field.Value);
        Assert.That((fields["Client Name"], fields["Company"], fields["Severity"], fields["Root Cause"]), Is.EqualTo(("Ana Reyes", "N/A", "N/A", "N/A")));
    }

    [Test]
    public async Task A_duplicate_names_the_ticket_that_has_the_call()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await Call.ClicksAsync("Not a call");
        await Call.ClicksAsync("Close it", ("Why?", "Duplicate of another ticket"), ("duplicateOf", "inc-2026-03-00001"));

        Call.Sees("duplicate of INC-2026-03-00001");
        var ticket = (await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00002"), default))!;
        Assert.That(ticket.NotACall?.DuplicateOf, Is.EqualTo(TicketId.Parse("INC-2026-03-00001")));
        Assert.That((await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00001"), default))!.Lifecycle.IsOpen, Is.True);
    }

    [TestCase("", "Which ticket has the call?")]
    [TestCase("the other one", "Which ticket has the call?")]
    [TestCase("INC-2026-03-00001", "INC-2026-03-00001 is this ticket.")]
    [TestCase("INC-2026-03-00099", "There is no ticket INC-2026-03-00099.")]
    public async Task A_duplicate_of_nothing_is_asked_again(string typed, string said)
    {
        await Call.OpensAsync();
        var id = Call.TicketId;
        await Call.ClicksAsync("Not a call");

        await Call.ClicksAsync("Close it", ("Why?", "Duplicate of another ticket"), ("duplicateOf", typed));

        Call.Sees(said);
        Assert.That((await Bot.Desk.FindAsync(id, default))!.Lifecycle.IsOpen, Is.True);
    }

    [Test]
    public async Task Without_a_reason_it_is_asked()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Not a call");

        await Call.ClicksAsync("Close it");

        Call.Sees("✗ Why is it not a call? Choose one.");
        Assert.That((await Call.TicketAsync()).Lifecycle.IsOpen, Is.True);
    }

    [Test]
    public async Task Back_to_the_call_nothing_is_lost()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Not a call", ("Client name", "Ana Reyes"));

        await Call.ClicksAsync("Back to the call");

        Call.IsAt(CallStep.Greeting);
        Assert.That(Call.CurrentCard.ValueOf("Client name"), Is.EqualTo("Ana Reyes"));
    }

    [TestCase(CallStep.Categorization)]
    [TestCase(CallStep.Investigation)]
    [TestCase(CallStep.Resolution)]
    [TestCase(CallStep.DifficultClients)]
    [TestCase(CallStep.Documentation)]
    public async Task Later_steps_do_not_offer_it(CallStep step)
    {
        await Call.WalksToAsync(step);

        Assert.That(Call.CurrentCard.Button("Not a call"), Is.Null);
    }

    [Test]
    public async Task A_form_that_was_overtaken_closes_nothing()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Not a call");
        var close = Call.Chat.Clicking("Close it", ("Why?", "Wrong number"));
        await Call.SaysRansomwareAsync();

        await Call.Chat.SendAsync(close);

        Call.Sees("Only at steps 1 and 2 can it be closed as not a call.");
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier3));
    }

    [Test]
    public async Task The_click_twice_closes_once()
    {
        await Call.OpensAsync();
        var id = Call.TicketId;
        await Call.ClicksAsync("Not a call");
        var close = Call.Chat.Clicking("Close it", ("Why?", "Wrong number"));

        await Call.Chat.SendAsync(close);
        await Call.Chat.SendAsync(close.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That((await Bot.Desk.NotesAsync(id, default)).Count(note => note.Text.StartsWith("Not a call:", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Call.Chat.Text.Split("Closed: not a call"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task The_incident_log_says_that_it_was_no_call()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Not a call");
        await Call.ClicksAsync("Close it", ("Why?", "Wrong number"));

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        var lines = Bot.Team.Channel(OperationsTeam.IncidentLog).Posts.SelectMany(post => post.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.That(lines, Is.EqualTo(new[] { "09:30 · INC-2026-03-00001 · New", "09:30 · INC-2026-03-00001 · Closed · not a call: wrong number" }));
    }

    [Test]
    public async Task Another_engineer_cannot_close_it()
    {
        await Call.OpensAsync();
        var id = Call.TicketId;
        await Call.ClicksAsync("Not a call");
        var close = Call.Chat.Clicking("Close it", ("Why?", "Wrong number"));
        close.Activity["from"]!["id"] = TeamsUser.Jun.Id;
        if (close.Activity["from"]!["aadObjectId"] is not null)
        {
            close.Activity["from"]!["aadObjectId"] = Guid.NewGuid().ToString();
        }

        await Call.Chat.SendAsync(close);

        Assert.That((await Bot.Desk.FindAsync(id, default))!.Lifecycle.IsOpen, Is.True);
    }
}
