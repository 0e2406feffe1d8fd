using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What Tier 2 and Tier 3 do on the channel's card, and what the engineer hears of it.</summary>
internal sealed class CaseWorkTests : TeamFixture
{
    [Test]
    public async Task Acknowledge_stops_the_clock_and_everybody_sees_who_has_it()
    {
        await TierThreeAsync();
        Bot.Time.Advance(TimeSpan.FromMinutes(2));

        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Assert.That(Uma.View.Text, Does.Contain("acknowledged 09:32 PHT by Uma Reyes"));
        Assert.That(Uma.View.Button("Acknowledge"), Is.Null);
        Assert.That(Tier3.Post.Text, Does.Contain("acknowledged 09:32 PHT by Uma Reyes"));
        Call.Sees("Tier 3 has it. Uma Reyes acknowledged at 09:32");
        await Bot.PassesAsync(TimeSpan.FromHours(2));
        Assert.That(Tier3.Post.Replies, Is.Empty);
    }

    [Test]
    public async Task Resolved_needs_cause_and_steps_and_goes_on_with_the_client()
    {
        await TierThreeAsync();
        await Uma.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"));
        Assert.That(Uma.View.Text, Does.Contain("Which steps resolve it?"));
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier3));

        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "Restored from backup; passwords changed"));
        await Bot.DeliversAsync();

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.Case!.Resolution!.By), Is.EqualTo((TicketStatus.ResolvedByTier3, "Uma Reyes")));
        Call.Sees("is resolved by Tier 3 (Uma Reyes)");
        Call.Sees("A stolen password");
        Assert.That(Tier3.Post.Text, Does.Contain("Resolved"));
        Assert.That(Uma.View.Buttons.Select(button => button.Title), Has.No.Member("Resolved"));
    }

    [TestCase("x")]
    [TestCase("found")]
    [TestCase("fixed na po")]
    public async Task A_root_cause_that_says_nothing_is_questioned_once(string cause)
    {
        await TierThreeAsync();
        await Uma.ClicksAsync("Resolved");

        await Uma.ClicksAsync("Resolved", ("Root cause", cause), ("Steps that resolve it", "Restored from backup"));

        Assert.That(Uma.View.Text, Does.Contain($"“{cause}” does not say what was wrong. What was the cause? Send it again to keep it."));
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier3));

        await Uma.ClicksAsync("Resolved");

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.Case!.Resolution!.RootCause), Is.EqualTo((TicketStatus.ResolvedByTier3, cause)));
    }

    [TestCase("-", "Restored from backup", "What was the cause?")]
    [TestCase("A stolen password", "n/a", "Which steps resolve it?")]
    public async Task A_dash_resolves_nothing(string cause, string steps, string asked)
    {
        await TierThreeAsync();
        await Uma.ClicksAsync("Resolved");

        await Uma.ClicksAsync("Resolved", ("Root cause", cause), ("Steps that resolve it", steps));

        Assert.That(Uma.View.Text, Does.Contain(asked));
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier3));
    }

    [TestCase("Does not meet KB-155", CallStep.Categorization, 1)]
    [TestCase("More details needed", CallStep.Investigation, 0)]
    [TestCase("Tier 1 can resolve it", CallStep.Investigation, 0)]
    [TestCase("Known under another ticket", CallStep.Investigation, 0)]
    public async Task A_returned_ticket_is_taken_up_again_at_the_right_step(string reason, CallStep step, int counted)
    {
        await TierTwoAsync();
        await Tess.ClicksAsync("Return to Tier 1");
        await Tess.ClicksAsync("Return it", ("Reason", reason), ("What is Tier 1 to do next?", "Ask for the exact time"));
        await Bot.DeliversAsync();
        Call.Sees("is back with you from Tier 2 (Tess Lim)");
        Call.Sees("Ask for the exact time");
        Assert.That(Call.Chat.Text.Contains("false escalation for 90 days", StringComparison.Ordinal), Is.EqualTo(counted == 1));

        await Call.ClicksAsync("Take it up again");

        Call.IsAt(step);
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.FalseEscalations.Length), Is.EqualTo((TicketStatus.InProgress, counted)));
        Assert.That(ticket.Case!.HandOvers.Select(move => (move.From, move.To, move.By)), Is.EqualTo(new[]
        {
            (SupportLevel.Tier1, SupportLevel.Tier2, "Mara Santos"), (SupportLevel.Tier2, SupportLevel.Tier1, "Tess Lim"),
        }));
    }

    [Test]
    public async Task A_returned_ticket_can_be_escalated_again_in_a_new_thread()
    {
        await TierTwoAsync();
        await Tess.ClicksAsync("Return to Tier 1");
        await Tess.ClicksAsync("Return it", ("Reason", "More details needed"), ("What is Tier 1 to do next?", "Which resolver?"));
        await Bot.DeliversAsync();
        await Call.ClicksAsync("Take it up again");

        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();

        Assert.That(Tier2.Post.Text, Does.Contain("returned to Tier 1 09:30 PHT by Tess Lim").Or.Contain("Returned"));
        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
        Assert.That((await Call.TicketAsync()).Case!.Number, Is.EqualTo(2));
    }

    [Test]
    public async Task Passed_up_it_goes_from_Tier_2_to_the_I_T_Manager_with_what_was_done_each_time()
    {
        await TierTwoAsync();
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", ("What was done, and why the next level?", "Both resolvers restarted, zone looks altered"), ("concern", "None of these"));
        await Bot.DeliversAsync();
        Assert.That(Tier3.Post.Text, Does.Contain("Passed up by Tier 2").And.Contain("zone looks altered"));
        Assert.That(Lea.Chat.Text, Does.Contain("was passed up to Tier 3"));
        Call.Sees("Tier 2 (Tess Lim) passed it up to Tier 3");
        Assert.That(Tier2.Post.Text, Does.Contain("went on to Tier 3"));

        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Pass up");
        await Uma.ClicksAsync("Pass it up", ("What was done, and why the next level?", "A disk has to be changed"), ("concern", "None of these"));
        await Bot.DeliversAsync();
        Assert.That(Tier3.Post.Text, Does.Contain("is passed up to Onsite by Uma Reyes"));
        Assert.That(Lea.Chat.Text, Does.Contain("needs somebody onsite"));

        await Uma.ClicksAsync("Pass up");
        await Uma.ClicksAsync("Pass it up", ("What was done, and why the next level?", "The data centre is closed"), ("concern", "None of these"));
        await Bot.DeliversAsync();
        Assert.That(Lea.Chat.Text, Does.Contain("needs the I.T. Manager's decision"));
        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Case!.HandOvers.Select(move => move.To), Is.EqualTo(new[] { SupportLevel.Tier2, SupportLevel.Tier3, SupportLevel.Onsite, SupportLevel.ItManager }));
        Assert.That(Uma.View.Button("Pass up"), Is.Null);
        Assert.That(Uma.View.Button("Decide"), Is.Not.Null);
    }

    private async Task TierTwoAsync()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier2.Post);
    }

    private async Task TierThreeAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
    }
}
