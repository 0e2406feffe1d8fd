using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An escalated ticket on the ladder: who held it since when, where the step says it is, what the last level decides, and the way back from everywhere.</summary>
internal sealed class CaseLadderTests : TeamFixture
{
    private const string Done = "What was done, and why the next level?";

    [SetUp]
    public async Task EscalateAsync()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        Bot.Time.Advance(TimeSpan.FromMinutes(2));
        await Tess.LooksAtAsync(Tier2.Post);
    }

    [Test]
    public async Task The_ticket_keeps_who_held_it_and_since_when()
    {
        var theo = await new Colleague(Bot, TeamsUser.Theo).LooksAtAsync(Tier2.Post);
        await theo.ClicksAsync("Acknowledge");
        Bot.Time.Advance(TimeSpan.FromMinutes(8));
        await PassUpAsync(Tess);
        await Uma.LooksAtAsync(Tier3.Post);
        await PassUpAsync(Uma);

        var moves = (await Call.TicketAsync()).Case!.HandOvers;
        Assert.That(moves.Select(move => (move.From, move.To, move.By, move.HeldBy, move.HeldSince)), Is.EqualTo(new[]
        {
            (SupportLevel.Tier1, SupportLevel.Tier2, "Mara Santos", "Mara Santos", (DateTimeOffset?)BotHost.Morning),
            (SupportLevel.Tier2, SupportLevel.Tier3, "Tess Lim", "Theo Cruz", BotHost.Morning),
            (SupportLevel.Tier3, SupportLevel.Onsite, "Uma Reyes", "Uma Reyes", BotHost.Morning.AddMinutes(10)),
        }));
    }

    [Test]
    public async Task Escalated_again_it_keeps_the_first_time()
    {
        Bot.Time.Advance(TimeSpan.FromMinutes(1));
        await ReturnAsync(Tess, "More details needed", "Which resolver?");
        await Call.ClicksAsync("Take it up again");
        Bot.Time.Advance(TimeSpan.FromMinutes(5));
        await Call.SaysRansomwareAsync();

        var moves = (await Call.TicketAsync()).Case!.HandOvers;
        Assert.That(moves.Select(move => (move.From, move.To, move.At, move.HeldSince)), Is.EqualTo(new[]
        {
            (SupportLevel.Tier1, SupportLevel.Tier2, BotHost.Morning, (DateTimeOffset?)BotHost.Morning),
            (SupportLevel.Tier2, SupportLevel.Tier1, BotHost.Morning.AddMinutes(3), BotHost.Morning),
            (SupportLevel.Tier1, SupportLevel.Tier3, BotHost.Morning.AddMinutes(8), BotHost.Morning.AddMinutes(3)),
        }));
    }

    [Test]
    public async Task The_step_says_which_level_has_it_since_when()
    {
        Assert.That(await StepAsync(), Does.Contain("With Tier 2 since 09:30"));

        Bot.Time.Advance(TimeSpan.FromMinutes(8));
        await PassUpAsync(Tess);
        Assert.That(await StepAsync(), Does.Contain("With Tier 3 since 09:40"));

        await Uma.LooksAtAsync(Tier3.Post);
        Bot.Time.Advance(TimeSpan.FromMinutes(10));
        await PassUpAsync(Uma);
        Assert.That(await StepAsync(), Does.Contain("With Onsite since 09:50"));

        await PassUpAsync(Uma);
        Assert.That(await StepAsync(), Does.Contain("With I.T. Manager since 09:50"));
    }

    [Test]
    public async Task Nobody_is_said_to_have_it_who_does_not()
    {
        await Uma.LooksAtAsync(Tier2.Post);
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();
        Call.Sees("Uma Reyes of Tier 3 acknowledged at 09:32 for Tier 2.");
        await PassUpAsync(Uma);
        await Uma.LooksAtAsync(Tier3.Post);
        await PassUpAsync(Uma);

        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Call.Sees("Tier 3 has it. Uma Reyes acknowledged at 09:32.");
        Call.Sees("Uma Reyes of Tier 3 acknowledged at 09:32 for Onsite.");
        Call.SeesNot("Onsite has it");
        Assert.That(await Call.NotesAsync(), Has.None.Contains("Acknowledged by Onsite"));
    }

    [Test]
    public async Task A_return_does_not_tell_the_channel_that_it_counts()
    {
        await ReturnAsync(Tess, "Does not meet KB-155", "One locked account");

        Assert.That(Tier2.Post.Text, Does.Contain("One locked account").And.Not.Contain("Does not meet"));
        Call.Sees("Does not meet KB-155: One locked account");
    }

    [Test]
    public async Task Nor_does_any_other_reason_stand_there_for_its_absence_to_tell()
    {
        await ReturnAsync(Tess, "More details needed", "Which resolver?");

        Assert.That(Tier2.Post.Text, Does.Contain("Which resolver?").And.Not.Contain("More details needed"));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task It_can_be_returned_from_every_level(int above)
    {
        await PassUpAsync(Tess);
        await Uma.LooksAtAsync(Tier3.Post);
        for (var level = 1; level < above; level++)
        {
            await PassUpAsync(Uma);
        }

        await ReturnAsync(Uma, "Tier 1 can resolve it", "Restart the resolver");

        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.ReturnedToTier1));
        Call.Sees("Restart the resolver");
        Assert.That(Tier3.Post.Text, Does.Contain("returned to Tier 1"));
    }

    [Test]
    public async Task The_I_T_Manager_s_decision_and_its_reason_stand_on_the_card_and_are_told()
    {
        await AtItManagerAsync();
        await Uma.ClicksAsync("Decide");
        await Uma.ClicksAsync("Record the decision", ("The I.T. Manager's decision", "Engage the vendor"));
        Assert.That(Uma.View.Text, Does.Contain("Why is it decided so?"));

        await Uma.ClicksAsync("Record the decision", ("The I.T. Manager's decision", "Engage the vendor"), ("Reason", "No spare disk in the country"));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("Engage the vendor").And.Contain("No spare disk in the country"));
        Call.Sees("Engage the vendor");
        var held = (await Call.TicketAsync()).Case!;
        Assert.That((held.Decision, held.IsHeld), Is.EqualTo((new CaseDecision("Engage the vendor", "No spare disk in the country", "Uma Reyes", Bot.Time.GetUtcNow()), true)));
        Assert.That(await Call.NotesAsync(), Has.One.Contain("I.T. Manager's decision: Engage the vendor"));

        await Uma.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "Broken disk"), ("Steps that resolve it", "The vendor changed it"));
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.ResolvedByTier3));
    }

    [Test]
    public async Task No_other_level_decides_for_the_I_T_Manager()
    {
        await AtItManagerAsync();
        await Uma.ClicksAsync("Decide");
        var click = Uma.Clicking("Record the decision", ("The I.T. Manager's decision", "Close it"), ("Reason", "Mine"));

        await Tess.SendsAsync(click, Tier3.Post);

        Assert.That(Tess.View.Text, Does.Contain("Nothing was changed"));
        Assert.That((await Call.TicketAsync()).Case!.Decision, Is.Null);
    }

    private async Task AtItManagerAsync()
    {
        await PassUpAsync(Tess);
        await Uma.LooksAtAsync(Tier3.Post);
        await PassUpAsync(Uma);
        await PassUpAsync(Uma);
    }

    private async Task PassUpAsync(Colleague who)
    {
        await who.ClicksAsync("Pass up");
        await who.ClicksAsync("Pass it up", (Done, "It needs the next level"), ("concern", "None of these"));
        await Bot.DeliversAsync();
    }

    private async Task ReturnAsync(Colleague who, string reason, string note)
    {
        await who.ClicksAsync("Return to Tier 1");
        await who.ClicksAsync("Return it", ("Reason", reason), ("What is Tier 1 to do next?", note));
        await Bot.DeliversAsync();
    }

    private async Task<string> StepAsync()
    {
        await Call.TypesAsync("status");
        await Call.ClicksAsync("Show the step");
        return Call.CurrentCard.Text;
    }
}
