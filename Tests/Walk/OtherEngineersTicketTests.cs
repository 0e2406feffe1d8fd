using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A card carries a ticket id; whose ticket it is, the store says.</summary>
internal sealed class OtherEngineersTicketTests : WalkFixture
{
    private static readonly string[] Buttons = ["Next: resolution", "Back", "Difficult client", "Ask a peer", "Escalate", "Security", "To copy", "Update sent"];

    [TestCaseSource(nameof(Buttons))]
    public async Task A_button_of_another_engineer_s_card_is_refused(string button)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var (id, before) = (Call.TicketId, await Call.TicketAsync());
        var jun = await OtherAsync();

        await jun.SendAsync(Stolen(Call.Chat.Clicking(button)));

        await IsUntouchedAsync(id, before.NoteCount, jun);
        Assert.That((await Bot.Desk.FindAsync(id, default))!.Step, Is.EqualTo(CallStep.Investigation));
    }

    [TestCase("Escalate", "Check KB-155")]
    [TestCase("Escalate", "Back to the call")]
    [TestCase("Security", "Send to Tier 3")]
    [TestCase("Ask a peer", "Check the words")]
    public async Task A_button_of_another_engineer_s_interruption_is_refused(string interruption, string button)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync(interruption);
        var (id, before) = (Call.TicketId, await Call.TicketAsync());
        var jun = await OtherAsync();

        await jun.SendAsync(Stolen(Call.Chat.Clicking(button)));

        await IsUntouchedAsync(id, before.NoteCount, jun);
    }

    [Test]
    public async Task The_other_s_own_call_stays_the_one_that_is_on()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var id = Call.TicketId;
        var jun = await OtherAsync();

        await jun.SendAsync(Stolen(Call.Chat.Clicking("Next: resolution")));
        await jun.TypesAsync("a note of Jun's");

        Assert.That((await Bot.Desk.NotesAsync(id, default)).Select(note => note.Text), Has.No.Member("a note of Jun's"));
        var own = (await Bot.Desk.OpenTicketsAsync(TeamsUser.Jun.Person, Bot.Time.GetUtcNow(), default)).Single();
        Assert.That((await Bot.Desk.NotesAsync(own, default)).Select(note => note.Text), Has.Member("a note of Jun's"));
    }

    [Test]
    public async Task A_ticket_that_does_not_exist_is_refused()
    {
        await Call.OpensAsync();
        var click = Call.Passing(CallStep.Greeting);
        click.Activity["value"]!["action"]!["data"]!["ticket"] = "INC-2026-03-99999";

        await Call.Chat.SendAsync(click);

        Call.Sees("its ticket is gone");
        Assert.That((await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default)).Single().Number, Is.EqualTo(1));
    }

    private async Task<TeamsChat> OtherAsync()
    {
        var jun = new TeamsChat(Bot, TeamsUser.Jun);
        await jun.TypesAsync("new");
        return jun;
    }

    /// <summary>The click as Jun's client would post it.</summary>
    private static CardClick Stolen(CardClick click)
    {
        click.Activity["from"]!["id"] = TeamsUser.Jun.Id;
        click.Activity["from"]!["name"] = TeamsUser.Jun.Name;
        click.Activity["from"]!["aadObjectId"] = TeamsUser.Jun.ObjectId;
        click.Activity["conversation"]!["id"] = TeamsUser.Jun.ConversationId;
        return click;
    }

    private async Task IsUntouchedAsync(TicketId id, int notes, TeamsChat jun)
    {
        var after = (await Bot.Desk.FindAsync(id, default))!;
        Assert.That((after.NoteCount, after.Engineer.UserId, after.Tier), Is.EqualTo((notes, TeamsUser.Mara.Id, 1)));
        Assert.That(jun.Text, Does.Not.Contain("Ana Reyes").And.Not.Contain("Northgate").And.Not.Contain(id.ToString()));
    }
}
