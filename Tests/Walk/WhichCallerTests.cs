using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>While an escalated ticket is still on, <c>security</c> asks whether it is about that ticket or about the next caller.</summary>
internal sealed class WhichCallerTests : TeamFixture
{
    [Test]
    public async Task Security_for_the_next_caller_gets_a_ticket_of_its_own()
    {
        await Call.EscalatesToTier3Async();
        var first = Call.TicketId;
        await Call.TypesAsync("security");
        Assert.That(Call.CurrentCard.Text, Does.Contain($"{first} · Ana Reyes").And.Contain("Tier 3 since 09:30"));
        Assert.That(Call.CurrentCard.Buttons.Select(button => button.Title), Is.EquivalentTo(new[] { "New caller", "This ticket" }));

        await Call.ClicksAsync("New caller");
        Assert.That(Call.CurrentCard.Inputs.Where(input => input.Id is "concern" or "observed" or "concernSystem").Select(input => input.Value), Is.All.Empty);
        await Call.ClicksAsync("Send to Tier 3", ("concern", "DataLoss"), ("What was observed?", "The shares are empty"));

        var next = (await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00002"), default))!;
        Assert.That((next.Status, next.Answers.Categorization.Observed), Is.EqualTo((TicketStatus.EscalatedToTier3, "The shares are empty")));
        Assert.That((await Bot.Desk.FindAsync(first, default))!.Answers.Categorization.Observed, Is.EqualTo("Files are renamed to .locked"));
    }

    [Test]
    public async Task Security_about_this_ticket_goes_on_with_it()
    {
        await Call.EscalatesToTier2Async();
        var id = Call.TicketId;
        await Call.TypesAsync("security");
        await Call.ClicksAsync("This ticket");
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "A ransom note"));

        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.EscalatedToTier3));
        Assert.That(await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00002"), default), Is.Null);
    }

    [Test]
    public async Task The_question_answered_twice_opens_one_ticket()
    {
        await Call.EscalatesToTier3Async();
        await Call.TypesAsync("security");
        var click = Call.Chat.Clicking("New caller");
        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00003"), default), Is.Null);
    }

    [Test]
    public async Task On_a_ticket_that_is_not_escalated_nothing_is_asked()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("security");
        Assert.That(Call.CurrentCard.Primary, Is.EqualTo("Send to Tier 3"));
    }
}
