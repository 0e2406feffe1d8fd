using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A Tier 1 call from the greeting to the closed ticket.</summary>
internal sealed class TierOneCallTests : WalkFixture
{
    [Test]
    public async Task A_call_is_walked_from_greeting_to_closed_ticket()
    {
        await Call.OpensAsync();
        Call.IsAt(CallStep.Greeting);
        Call.Sees("INC-2026-03-00001");
        Call.Sees("Good morning");
        Call.Sees("Mara Santos");

        await Call.GreetsAsync("Ana Reyes", "northgate");
        Call.IsAt(CallStep.Intake);
        Call.Sees("✓ 1 Greeting · Ana Reyes, Northgate Logistics");

        await Call.ReportsAsync("Portal shows LT-2003");
        Call.IsAt(CallStep.Categorization);

        await Call.CategorizesAsync(companies: 1);
        Call.IsAt(CallStep.Investigation);
        Call.Sees("KB-155: Tier 1, not escalated");
        Call.Sees("1 affected, 150 needed");

        await Call.InvestigatesAsync("resolv.conf points to the old nameserver", "nameserver corrected");
        Call.IsAt(CallStep.Resolution);

        await Call.ResolvesAsync("Wrong nameserver", "Corrected /etc/resolv.conf");
        Call.IsAt(CallStep.DifficultClients);

        await Call.PassesAsync();
        Call.IsAt(CallStep.Documentation);
        Call.Sees("✓ Every required field is there");

        var id = Call.TicketId;
        await Call.ClosesAsync();
        Call.Sees("Ticket closed");

        var ticket = (await Bot.Desk.FindAsync(id, default))!;
        Assert.Multiple(() =>
        {
            Assert.That(ticket.Status, Is.EqualTo(TicketStatus.Closed));
            Assert.That(ticket.Tier, Is.EqualTo(1));
            Assert.That(ticket.ClientName, Is.EqualTo("Ana Reyes"));
            Assert.That(ticket.Company?.Code, Is.EqualTo("northgate"));
            Assert.That(ticket.Engineer.EmployeeId, Is.EqualTo("LT-T1-007"));
            Assert.That(ticket.Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.High, Code = "LT-2003" }));
            Assert.That(ticket.Escalation?.Justification, Does.StartWith("Not escalated, Tier 1 under KB-155"));
            Assert.That(ticket.Lifecycle.History.Select(change => change.Status), Is.EqualTo(new[]
            {
                TicketStatus.New, TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.Resolved, TicketStatus.Closed,
            }));
        });
    }

    [Test]
    public async Task The_live_incident_notes_tell_the_call_in_order()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        await Call.ClosesAsync();

        var notes = await Call.NotesAsync();
        string[] told =
        [
            "Ticket INC-2026-03-00001 opened by Mara Santos. Live Incident Notes started.", "Step 1 Greeting: Ana Reyes, Northgate Logistics", "Step 2 Issue intake: Portal shows LT-2003",
            "Severity High, from LT-2003 (KB-601).", "Status: In Progress.", "Not escalated, Tier 1 under KB-155", "Step 4 Investigation:", "Check the logs: resolv.conf points to the old nameserver",
            "Status: Resolved.", "Step 5 Resolution: verified · Wrong nameserver", "Step 6 Difficult clients: nothing to add", "Status: Closed.",
        ];
        var places = told.Select(text => notes.IndexOf(notes.FirstOrDefault(note => note.StartsWith(text, StringComparison.Ordinal)) ?? "")).ToArray();
        Assert.That(places, Is.All.Not.Negative, string.Join("\n", notes));
        Assert.That(places, Is.Ordered.And.Unique, string.Join("\n", notes));
    }

    [Test]
    public async Task Done_steps_shrink_to_one_line()
    {
        await Call.WalksToAsync(CallStep.Documentation);

        var done = Call.Chat.Messages.Where(message => message.Card is not null).SkipLast(1).Select(message => new Drivers.ShownCard(message.Card!)).ToArray();
        Assert.That(done, Has.Length.EqualTo(6));
        Assert.That(done.SelectMany(card => card.Buttons).Select(button => button.Title), Is.All.EqualTo("To copy"));
        Assert.That(done.Select(card => card.Lines[0]), Is.All.StartsWith("✓ "));
    }

    [Test]
    public async Task Each_step_sends_one_message_and_nothing_else()
    {
        await Call.WalksToAsync(CallStep.Documentation);

        Assert.That(Bot.Connector.Requests.Select(request => request.Method), Is.EqualTo(Enumerable.Repeat("POST", 7)));
    }

    [Test]
    public async Task A_host_without_Execute_walks_the_same_call()
    {
        await Call.OpensAsync();
        await Call.Chat.SubmitsAsync("Next: intake", ("Client name", "Ana Reyes"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", "LT-T1-007"));
        Call.IsAt(CallStep.Intake);

        Assert.That(Call.Chat.Messages, Has.Count.EqualTo(2));
        Assert.That(Bot.Connector.Requests.Select(request => request.Method), Is.EqualTo(new[] { "POST", "POST", "PUT" }));
        Call.Sees("✓ 1 Greeting · Ana Reyes, Northgate Logistics");
    }

    [Test]
    public async Task The_employee_id_is_asked_the_first_time_only()
    {
        await Call.OpensAsync();
        Assert.That(Call.CurrentCard.Inputs.Select(input => input.Id), Has.Member("employeeId"));
        await Call.GreetsAsync();

        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        Assert.That(Call.CurrentCard.Inputs.Select(input => input.Id), Has.No.Member("employeeId"));
        Assert.That((await Call.TicketAsync()).Engineer.EmployeeId, Is.EqualTo("LT-T1-007"));
    }
}
