using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An employee id is one person's; HR-201's record rests on the person, whatever was typed.</summary>
internal sealed class EmployeeIdTests : TeamFixture
{
    private const string Maras = "LT-T1-007";

    private Call jun = null!;

    [SetUp]
    public async Task MaraHasHers()
    {
        await Call.WalksToAsync(CallStep.Intake);
        jun = await new Call(Bot, TeamsUser.Jun).OpensAsync();
    }

    [TestCase(Maras)]
    [TestCase("lt-t1-007")]
    public async Task Another_person_s_id_is_refused(string typed)
    {
        await GreetAsync(typed);

        jun.IsAt(CallStep.Greeting);
        jun.Sees($"{Maras} is another engineer's. Type your own.");
        Assert.That((await jun.TicketAsync()).Engineer.EmployeeId, Is.Null);
        Assert.That(jun.CurrentCard.ValueOf("clientName"), Is.EqualTo("Ben Cruz"));
    }

    [Test]
    public async Task The_right_one_goes_on_and_is_kept()
    {
        await GreetAsync(Maras);
        await jun.ClicksAsync("Next: intake", ("employeeId", "LT-T1-078"));

        jun.IsAt(CallStep.Intake);
        Assert.That((await jun.TicketAsync()).Engineer.EmployeeId, Is.EqualTo("LT-T1-078"));
        await jun.TypesAsync("new");
        await jun.ClicksAsync("New ticket");
        Assert.That((await jun.TicketAsync()).Engineer.EmployeeId, Is.EqualTo("LT-T1-078"));
    }

    [Test]
    public async Task A_call_goes_on_without_a_disputed_id()
    {
        await GreetAsync(Maras);
        await jun.ClicksAsync("Next: intake", ("employeeId", "n/a"));

        jun.IsAt(CallStep.Intake);
        Assert.That((await jun.TicketAsync()).Engineer.EmployeeId, Is.Null);
    }

    [Test]
    public async Task A_slip_that_is_corrected_before_the_step_is_done_blocks_nobody()
    {
        await jun.ClicksAsync("Next: intake", ("employeeId", "LT-T1-079"));
        await GreetAsync("LT-T1-078");

        var sam = await new Call(Bot, TeamsUser.Sam).OpensAsync();
        await sam.ClicksAsync("Next: intake", ("Client name", "Cora Diaz"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", "LT-T1-079"));

        Assert.That((await sam.TicketAsync()).Engineer.EmployeeId, Is.EqualTo("LT-T1-079"));
    }

    [Test]
    public async Task A_forged_click_does_not_take_it_either()
    {
        await GreetAsync("LT-T1-078");
        await jun.ClicksAsync("Back");
        var click = jun.Chat.Clicking("Next: intake");
        click.Activity["value"]!["action"]!["data"]!["employeeId"] = Maras;

        await jun.Chat.SendAsync(click);

        Assert.That((await jun.TicketAsync()).Engineer.EmployeeId, Is.EqualTo("LT-T1-078"));
    }

    [Test]
    public async Task A_record_is_found_by_the_person_who_has_the_id()
    {
        // A ticket of before ids were told apart: Jun's false escalation under Mara's id.
        var engineer = new Engineer { UserId = TeamsUser.Jun.Id, ObjectId = TeamsUser.Jun.ObjectId, Name = "Jun Dela Cruz", EmployeeId = Maras };
        var now = Bot.Time.GetUtcNow();
        var wrong = await Bot.Desk.OpenAsync(
            "before", now, id => TicketOpening.Open(id, engineer, TeamsUser.Jun.ConversationId, now).With(ticket => ticket with { FalseEscalations = [now] }), default);

        await Lea.Chat.TypesAsync($"record {Maras}");

        Assert.That(Lea.Chat.Text, Does.Contain("No false escalation in 90 days").And.Not.Contain($"{wrong.Id}"));
        await jun.TypesAsync("record");
        jun.Sees("1 false escalation in the last 90 days");
    }

    [Test]
    public async Task A_Team_Leader_frees_an_id_that_was_typed_by_mistake()
    {
        await Lea.Chat.TypesAsync($"record free {Maras}");
        await GreetAsync(Maras);

        Assert.That(Lea.Chat.Text, Does.Contain($"{Maras} is free."));
        Assert.That((await jun.TicketAsync()).Engineer.EmployeeId, Is.EqualTo(Maras));
    }

    [Test]
    public async Task Nobody_else_frees_one()
    {
        await jun.TypesAsync($"record free {Maras}");
        await GreetAsync(Maras);

        jun.IsAt(CallStep.Greeting);
        jun.Sees("Only the engineer concerned, Team Leaders and Operations Managers");
    }

    private Task<BotAnswer> GreetAsync(string employeeId) => jun.ClicksAsync(
        "Next: intake", ("Client name", "Ben Cruz"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", employeeId));
}
