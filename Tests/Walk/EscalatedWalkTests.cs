using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An escalated ticket goes back to step 3 and forth again: its decision, its facts and its notes stay as they were recorded.</summary>
internal sealed class EscalatedWalkTests : TeamFixture
{
    private static readonly (string, string)[] Resolution = [("Root cause", "A stolen password"), ("Steps that resolve it", "Restored from backup")];

    public enum Kind
    {
        Tier2 = 1,
        Tier3 = 2,
        Tier3FromStep3 = 3,
        ResolvedByTier2 = 4,
        ResolvedByTier3 = 5,
    }

    [Test]
    public async Task It_goes_back_to_step_3_and_forth_again([Values] Kind kind)
    {
        await EscalatedAsync(kind);
        var before = await Call.TicketAsync();
        var notes = await Call.NotesAsync();

        await Call.ClicksAsync("Back");
        Call.IsAt(CallStep.Categorization);
        await Call.GoesOnAsync();

        Call.IsAt(CallStep.Documentation);
        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));
        var after = await Call.TicketAsync();
        Assert.That((after.Status, after.Answers.Categorization, after.Escalation?.At), Is.EqualTo((before.Status, before.Answers.Categorization, before.Escalation?.At)));
        await Bot.DeliversAsync();
        Assert.That(Tier2.Posts.Count + Tier3.Posts.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Facts_said_anew_are_a_note_and_change_no_decision([Values] Kind kind)
    {
        await EscalatedAsync(kind);
        var before = await Call.TicketAsync();

        await Call.ClicksAsync("Back");
        await Call.GoesOnAsync(("Companies affected", "12"), ("One shared root cause?", "No, independent"));

        Call.IsAt(CallStep.Documentation);
        Call.SeesNot("Tier 1, not escalated");
        Call.Sees($"✓ 3 Categorization · Tier {before.Tier}");
        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(before.Answers.Categorization));
        Assert.That(await Call.NotesAsync(), Has.Some.Contains("Companies: 12").And.None.StartsWith("Not escalated"));
    }

    [Test]
    public async Task A_concern_found_at_step_3_of_a_Tier_2_ticket_goes_to_Tier_3()
    {
        await EscalatedAsync(Kind.Tier2);

        await Call.ClicksAsync("Back");
        await Call.GoesOnAsync(("concern", "Ransomware"));
        Call.Sees("✗ What was seen? One line is enough.");
        await Call.GoesOnAsync(("concern", "Ransomware"), ("What was observed?", "A ransom note"), ("On which system?", "files01"));

        Call.Sees("Recorded for Tier 3");
        await Call.GoesOnAsync();
        Call.IsAt(CallStep.Documentation);
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(3));
    }

    [Test]
    public async Task A_concern_found_at_step_3_of_a_resolved_ticket_asks_for_a_new_one_and_the_walk_goes_on([Values(Kind.ResolvedByTier2, Kind.ResolvedByTier3)] Kind kind)
    {
        await EscalatedAsync(kind);

        await Call.ClicksAsync("Back");
        if (kind == Kind.ResolvedByTier2)
        {
            await Call.GoesOnAsync(("concern", "DataLoss"));
        }

        await Call.GoesOnAsync(("concern", "DataLoss"), ("What was observed?", "Pop-ups"), ("On which system?", "files02"));
        Call.Sees("cannot be escalated any more");
        await Call.ClicksAsync("Back to the call");
        await Call.GoesOnAsync(("concern", kind == Kind.ResolvedByTier2 ? "None of these" : "Ransomware"));

        Call.IsAt(CallStep.Documentation);
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(kind == Kind.ResolvedByTier2 ? 2 : 3));
    }

    [TestCase("Back")]
    [TestCase("Ask a peer")]
    public async Task What_was_typed_at_step_3_of_an_escalated_ticket_is_a_note(string button)
    {
        await EscalatedAsync(Kind.Tier3);
        var before = await Call.TicketAsync();

        await Call.ClicksAsync("Back");
        await Call.ClicksAsync(button, ("What was observed?", "Perhaps nothing"));

        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(before.Answers.Categorization));
        Assert.That(await Call.NotesAsync(), Has.Some.Contains("Observed: Perhaps nothing"));
    }

    private async Task EscalatedAsync(Kind kind)
    {
        switch (kind)
        {
            case Kind.Tier2 or Kind.ResolvedByTier2:
                await Call.EscalatesToTier2Async();
                break;
            case Kind.Tier3FromStep3:
                await Call.WalksToAsync(CallStep.Categorization);
                await Call.ClicksAsync("Next: decide", ("concern", "Ransomware"));
                await Call.ClicksAsync("Next: decide", ("What was observed?", "A ransom note"), ("On which system?", "files01"));
                break;
            default:
                await Call.OpensAsync();
                await Call.SaysRansomwareAsync();
                break;
        }

        await Call.GoesOnAsync();
        await Bot.DeliversAsync();
        if (kind is Kind.ResolvedByTier2 or Kind.ResolvedByTier3)
        {
            var (who, post) = kind == Kind.ResolvedByTier2 ? (Tess, Tier2.Post) : (Uma, Tier3.Post);
            await who.LooksAtAsync(post);
            await who.ClicksAsync("Resolved");
            await who.ClicksAsync("Resolved", Resolution);
            await Bot.DeliversAsync();
            await Call.TypesAsync("hi");
            Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(kind == Kind.ResolvedByTier2 ? TicketStatus.ResolvedByTier2 : TicketStatus.ResolvedByTier3));
        }

        Call.IsAt(CallStep.Documentation);
    }
}
