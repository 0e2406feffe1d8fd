using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The end of an escalated ticket: quality control and closing as its channel sees them, and what happens when the client does not confirm.</summary>
internal sealed class CaseEndTests : TeamFixture
{
    [SetUp]
    public async Task ResolveAsync()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "Restored from backup"));
        await Bot.DeliversAsync();
        await Call.TypesAsync("status");
        await Call.ClicksAsync("Show the step");
        Call.IsAt(CallStep.Documentation);
    }

    [Test]
    public async Task The_channel_s_card_goes_on_from_quality_control_to_closed()
    {
        Assert.That(Tier3.Post.Text, Does.Contain("✓ Resolve › Quality control › Close"));

        await Call.ClicksAsync("Save what I filled in", ("Client's confirmation", "true"));
        await Bot.DeliversAsync();
        Assert.That(Tier3.Post.Text, Does.Contain("✓ Quality control › Close"));

        Bot.Time.Advance(TimeSpan.FromMinutes(5));
        var id = Call.TicketId;
        await Call.ClicksAsync("Close ticket", ("eirReference", "EIR-12"));
        await Bot.DeliversAsync();
        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));
        Assert.That(Tier3.Post.Text, Does.Contain("closed 09:35 PHT, resolved by Uma Reyes"));
    }

    [Test]
    public async Task A_confirmation_ticked_and_left_by_a_quiet_button_shows_too()
    {
        await Call.ClicksAsync("Back", ("Client's confirmation", "true"));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("✓ Quality control › Close"));
    }

    [Test]
    public async Task What_changes_nothing_of_its_stage_does_not_touch_the_card()
    {
        var updates = Bot.Connector.Requests.Count(request => request.Updates);

        await Call.ClicksAsync("Save what I filled in", ("eirReference", "EIR-12"));
        await Bot.DeliversAsync();

        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
        Assert.That(Bot.Connector.Requests.Count(request => request.Updates && request.Text.Contains("Ransomware", StringComparison.Ordinal)), Is.LessThanOrEqualTo(updates));
    }

    [Test]
    public void The_step_says_that_it_is_resolved() => Assert.That(Call.CurrentCard.Text, Does.Contain("Resolved by Tier 3 since 09:30").And.Not.Contain("With Tier 3"));

    [Test]
    public async Task A_client_who_does_not_confirm_is_taken_up_on_a_new_ticket_that_its_thread_hears_of()
    {
        var old = Call.TicketId;

        await Call.ClicksAsync("It does not work for the client");
        await Bot.DeliversAsync();

        var resolved = (await Bot.Desk.FindAsync(old, default))!;
        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Id, Is.Not.EqualTo(old));
        Assert.That((ticket.Parent, ticket.Status, ticket.Step), Is.EqualTo((old, TicketStatus.InProgress, CallStep.Categorization)));
        Assert.That((ticket.ClientName, ticket.Company!.Code, ticket.Answers.Intake.Summary), Is.EqualTo(("Ana Reyes", "northgate", "Portal shows LT-2003")));
        Call.IsAt(CallStep.Categorization);
        Assert.That((resolved.Status, resolved.Links.Single().Id), Is.EqualTo((TicketStatus.ResolvedByTier3, ticket.Id)));
        Assert.That(Tier3.Post.Replies.Select(reply => reply.Text), Has.One.Contain("does not confirm").And.One.Contain($"{ticket.Id}"));
        Assert.That((await Bot.Desk.NotesAsync(old, default)).Select(note => note.Text), Has.One.Contain("Quality control failed"));
    }

    [Test]
    public async Task Another_card_clicked_after_half_of_it_was_stored_opens_no_second_ticket()
    {
        var old = Call.TicketId;
        var click = Call.Chat.Clicking("It does not work for the client");
        await Call.TypesAsync("status");
        await Call.ClicksAsync("Show the step");
        Bot.Store.CommitsLeft = 1;
        await Call.Chat.SendAsync(click);
        Bot.Store.CommitsLeft = null;

        await Call.ClicksAsync("It does not work for the client");

        Assert.That((await Bot.Desk.FindAsync(old, default))!.Links, Has.Length.EqualTo(1));
        Assert.That(await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00003"), default), Is.Null);
    }

    [Test]
    public async Task The_same_click_again_opens_one_ticket()
    {
        var old = Call.TicketId;
        var click = Call.Chat.Clicking("It does not work for the client");

        await Task.WhenAll(Call.Chat.SendAsync(click), Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow())));
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        await Bot.DeliversAsync();

        Assert.That((await Bot.Desk.FindAsync(old, default))!.Links, Has.Length.EqualTo(1));
        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(1));
        Assert.That(await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00003"), default), Is.Null);
    }
}
