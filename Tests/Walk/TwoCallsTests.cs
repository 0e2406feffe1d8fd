using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Two calls at once: a typed line goes to the call that the engineer walks, and everything says which client's call it is.</summary>
internal sealed class TwoCallsTests : WalkFixture
{
    private const string Ana = "Ana Reyes, Northgate Logistics";

    private TicketId first;
    private TicketId second;
    private ShownMessage card = null!;

    [SetUp]
    public async Task OpenTwo()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        first = Call.TicketId;
        card = Call.Chat.MessageWith("Next: resolution");
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");
        second = Call.TicketId;
    }

    [TestCase("Update sent")]
    public async Task A_click_on_the_other_call_s_card_leaves_the_call_that_is_on(string button)
    {
        await Call.Chat.SendAsync(Call.Chat.Clicking(card, button));
        await Call.TypesAsync("typed on the second call");

        Assert.That(await TextsAsync(second), Has.Member("typed on the second call"));
        Assert.That(await TextsAsync(first), Has.No.Member("typed on the second call"));
    }

    [Test]
    public async Task Walking_on_with_the_other_call_says_that_the_calls_changed()
    {
        await Call.Chat.SendAsync(Call.Chat.Clicking(card, "Next: resolution", ("logsChecked", "true"), ("logsFinding", "log"), ("errorsChecked", "true"), ("processesChecked", "true"), ("stabilityChecked", "true"), ("fixesApplied", "true"), ("fixesFinding", "fix")));

        Call.Sees($"You changed calls. What you type goes to {first} · {Ana} now. {second} · client not named yet stays open");
        await Call.TypesAsync("typed on the first call");
        Assert.That(await TextsAsync(first), Has.Member("typed on the first call"));
    }

    [TestCase("Back")]
    [TestCase("Escalate")]
    public async Task Every_click_that_changes_calls_says_so(string button)
    {
        await Call.Chat.SendAsync(Call.Chat.Clicking(card, button));

        Call.Sees($"You changed calls. What you type goes to {first} · {Ana} now.");
    }

    [Test]
    public async Task A_click_of_the_other_call_that_comes_again_changes_nothing()
    {
        var click = Call.Chat.Clicking(card, "Back");
        await Call.Chat.SendAsync(click);
        await Call.TypesAsync("status");
        await Call.ClicksAsync($"{second}");

        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        await Call.TypesAsync("typed on the second call");

        Assert.That(await TextsAsync(second), Has.Member("typed on the second call"));
    }

    [Test]
    public async Task An_outdated_card_of_the_other_call_changes_no_call()
    {
        var old = Call.Chat.Clicking(card, "Next: resolution", ("logsFinding", "log says so"));
        await Bot.Desk.ApplyAsync(first, "elsewhere", ticket => new DeskDecision<bool>(TicketChange.Of(ticket with { Step = CallStep.Resolution }), true), default);

        await Call.Chat.SendAsync(old);
        await Call.TypesAsync("typed on the second call");

        Call.Sees("This card is out of date");
        Assert.That(await TextsAsync(second), Has.Member("typed on the second call"));
    }

    [Test]
    public async Task The_receipt_names_client_and_company()
    {
        await Call.GreetsAsync("Ben Cruz", "harbor");
        await Call.TypesAsync("of the second");

        Assert.That(Call.CurrentCard.Text, Does.Match($@"Noted 09:30 · {second} · Ben Cruz, Harbor Freight Systems"));
    }

    [Test]
    public async Task A_note_is_moved_with_one_click_and_both_tickets_keep_a_trace()
    {
        await Call.TypesAsync("disk full, LT-3005, at Northgate");
        Assert.That((await Bot.Desk.FindAsync(second, default))!.ErrorCodes, Is.EqualTo(new[] { "LT-3005" }));

        var click = Call.Chat.Clicking($"To {Ana}");
        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That((await TextsAsync(first)).Where(text => text.StartsWith("disk full, LT-3005, at Northgate", StringComparison.Ordinal)), Has.Exactly(1).Contains($"moved here from {second}"));
        var left = await TextsAsync(second);
        Assert.That(left, Has.Member("disk full, LT-3005, at Northgate"));
        Assert.That(left.Where(text => text.StartsWith($"Moved to {first} by Mara Santos: note ", StringComparison.Ordinal)), Has.Exactly(1).Items);
        Assert.That((await Bot.Desk.FindAsync(first, default))!.ErrorCodes, Has.Member("LT-3005"));
        var after = (await Bot.Desk.FindAsync(second, default))!;
        Assert.That((after.ErrorCodes.Length, after.Severity), Is.EqualTo((0, (SeverityAssignment?)null)));
        Call.Sees($"Moved to {first} · {Ana}.");
    }

    [Test]
    public async Task A_moved_note_s_message_is_corrected_where_the_note_is()
    {
        var typed = Call.Chat.Typing("disk full");
        await Call.Chat.SendAsync(typed);
        await Call.ClicksAsync($"To {Ana}");

        await Call.Chat.SendAsync(MessageEdits.Edited(typed, "disk nearly full", Bot.Time.GetUtcNow()));

        Assert.That(await TextsAsync(first), Has.Member("Corrected: disk nearly full"));
        Assert.That(await TextsAsync(second), Has.No.Member("Corrected: disk nearly full"));
    }

    [Test]
    public async Task A_moved_note_is_moved_back()
    {
        var typed = Call.Chat.Typing("disk full");
        await Call.Chat.SendAsync(typed);
        await Call.ClicksAsync($"To {Ana}");

        await Call.ClicksAsync("Move it back");
        await Call.Chat.SendAsync(MessageEdits.Edited(typed, "disk nearly full", Bot.Time.GetUtcNow()));

        Assert.That(await TextsAsync(second), Has.Member("Corrected: disk nearly full"));
    }

    [Test]
    public async Task A_note_goes_to_no_other_engineer_s_ticket()
    {
        var jun = new Call(Bot, TeamsUser.Jun);
        await jun.OpensAsync();
        await Call.TypesAsync("disk full");
        var click = Call.Chat.Clicking($"To {Ana}");
        click.Activity["value"]!["action"]!["data"]!["to"] = $"{jun.TicketId}";

        await Call.Chat.SendAsync(click);

        Call.Sees("There is no such note to move, or no such ticket of yours.");
        Assert.That(await jun.NotesAsync(), Has.None.Contains("disk full"));
        Assert.That(await TextsAsync(second), Has.None.StartsWith("Moved"));
    }

    [TestCase("note", 1)]
    [TestCase("note", 99)]
    [TestCase("note", -1)]
    public async Task Only_a_typed_note_is_moved(string property, int number)
    {
        await Call.TypesAsync("disk full");
        var click = Call.Chat.Clicking($"To {Ana}");
        click.Activity["value"]!["action"]!["data"]![property] = $"{number}";

        await Call.Chat.SendAsync(click);

        Call.Sees("There is no such note to move");
    }

    private async Task<string[]> TextsAsync(TicketId id) => [.. (await Bot.Desk.NotesAsync(id, default)).Select(note => note.Text)];
}
