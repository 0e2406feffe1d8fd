using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.FalseEscalations;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>record, link, and a returned ticket that is taken up again.</summary>
internal sealed class DeskCommandTests : DialogFixture
{
    [Test]
    public async Task An_engineer_sees_their_own_record()
    {
        Chat.Record.Add(PersonId.Of(null, Chat.UserId), new FalseEscalation(TicketId.Parse("INC-2026-04-00003"), Chat.Time.GetUtcNow().AddDays(-3)));
        Chat.Record.Add(PersonId.Of(null, "29:other"), new FalseEscalation(TicketId.Parse("INC-2026-04-00004"), Chat.Time.GetUtcNow().AddDays(-3)));

        await Chat.TypesAsync("record");

        Assert.That(Chat.Card.Text, Does.Contain("1 false escalation").And.Contain("INC-2026-04-00003").And.Contain("verbal warning").And.Not.Contain("INC-2026-04-00004"));
    }

    [TestCase("record LT-T1-007")]
    [TestCase("record Mara Santos")]
    public async Task Another_s_record_is_not_an_engineer_s_to_see(string typed)
    {
        await ReturnedAsync();

        await Chat.TypesAsync(typed);

        Assert.That(Chat.Sent[0].Text, Does.StartWith("Only the engineer concerned"));
        Assert.That(Chat.Sent.Count(message => message.Text?.Contains("INC-", StringComparison.Ordinal) == true), Is.Zero);
    }

    [TestCase("record LT-T1-007", StaffRoles.TeamLeader)]
    [TestCase("record lt-t1-007", StaffRoles.OperationsManager)]
    [TestCase("record Mara", StaffRoles.TeamLeader)]
    public async Task A_Team_Leader_or_Operations_Manager_sees_it(string typed, StaffRoles roles)
    {
        var id = await ReturnedAsync();
        Chat.Staff[Chat.UserId] = roles;

        await Chat.TypesAsync(typed);

        Assert.That(Chat.Card.Text, Does.Contain("Mara Santos (LT-T1-007)").And.Contain(id.ToString()));
    }

    [TestCase("record deleted from the zone")]
    [TestCase("link is down")]
    [TestCase("link down again")]
    public async Task A_note_that_begins_like_a_command_is_a_note(string typed)
    {
        await Chat.StandsAtAsync(CallStep.Investigation);

        await Chat.TypesAsync(typed);

        Assert.That((await Chat.Desk.NotesAsync(Chat.TicketId, default)).Select(note => note.Text), Has.Member(typed));
    }

    [Test]
    public async Task A_link_is_on_both_tickets_once()
    {
        var parent = await Chat.Desk.OpenAsync("parent", Chat.Time.GetUtcNow(), id => TicketChange.Of(SampleCall.At(CallStep.Investigation) with { Id = id }), default);
        await Chat.StandsAtAsync(CallStep.Investigation);

        await Chat.TypesAsync($"link {parent.Id}");
        await Chat.TypesAsync($"link {parent.Id}");
        await Chat.TypesAsync($"link {Chat.TicketId}");

        Assert.That(Chat.Sent.Single().Text, Does.StartWith("Not linked."));
        Assert.That((await Chat.TicketAsync()).Parent, Is.EqualTo(parent.Id));
        Assert.That((await Chat.Desk.FindAsync(parent.Id, default))!.Links.Select(link => (link.Id, link.CompanyCode)), Is.EqualTo(new[] { (Chat.TicketId, "northgate") }));
    }

    [Test]
    public async Task A_returned_ticket_is_taken_up_at_the_step_of_its_return()
    {
        await StandsReturnedAsync();

        await Chat.SendAsync(new() { ["action"] = "take-up", ["card"] = "k", ["ticket"] = Chat.TicketId.ToString() });
        await Chat.SendAsync(new() { ["action"] = "take-up", ["card"] = "k", ["ticket"] = Chat.TicketId.ToString() });

        await IsAtAsync(CallStep.Categorization);
        Assert.That((await Chat.TicketAsync()).Status, Is.EqualTo(TicketStatus.InProgress));
        Assert.That((await Chat.Desk.NotesAsync(Chat.TicketId, default)).Count(note => note.Text.StartsWith("Taken up again", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task Work_on_a_returned_ticket_takes_it_up_too()
    {
        await StandsReturnedAsync();

        await Chat.TypesAsync("hi");
        await Chat.ClicksAsync("Next: decide", ("Companies affected", "12"), ("One shared root cause?", "No, independent"), ("concern", "None of these"));

        var ticket = await Chat.TicketAsync();
        Assert.That((ticket.Status, ticket.Step), Is.EqualTo((TicketStatus.InProgress, CallStep.Investigation)));
        var notes = await Chat.Desk.NotesAsync(Chat.TicketId, default);
        Assert.That(notes.TakeLast(3).Select(note => note.Text[..14]), Is.EqualTo(new[] { "Taken up again", "Status: In Pro", "Not escalated," }));
        Assert.That(notes[^1].Number, Is.EqualTo(ticket.NoteCount));
    }

    private async Task StandsReturnedAsync()
    {
        await Chat.StandsAtAsync(CallStep.Categorization);
        await Chat.Desk.ApplyAsync<bool>(Chat.TicketId, "returned", ticket => new(TicketChange.Of(ChannelCards.Returned() with
        {
            Id = ticket.Id,
            Engineer = ticket.Engineer,
            ConversationId = ticket.ConversationId,
            NoteCount = ticket.NoteCount,
            Operations = ticket.Operations,
        }), true), default);
    }

    /// <summary>A returned escalation of Mara Santos, LT-T1-007, who is somebody else.</summary>
    private async Task<TicketId> ReturnedAsync()
    {
        var ticket = await Chat.Desk.OpenAsync("returned", Chat.Time.GetUtcNow(), id => TicketChange.Of(ChannelCards.Returned() with { Id = id }), default);
        Chat.Record.Add(ticket.Engineer.Person, new FalseEscalation(ticket.Id, Chat.Time.GetUtcNow().AddDays(-1)));
        return ticket.Id;
    }
}
