using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using Microsoft.Bot.Builder.Dialogs;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The conversation's state is lost or another version's; the ticket holds the step.</summary>
internal sealed class LostMemoryTests : WalkFixture
{
    private static readonly CallStep[] Steps = [.. Enum.GetValues<CallStep>().SkipLast(1)];

    [TestCaseSource(nameof(Steps))]
    public async Task The_shown_card_still_works(CallStep step)
    {
        await Call.WalksToAsync(step);

        await Bot.RememberAsync(TeamsUser.Mara, null);
        await Call.Chat.SendAsync(Call.Passing(step));

        Call.IsAt(step + 1);
    }

    [TestCaseSource(nameof(Steps))]
    public async Task A_note_still_finds_its_ticket(CallStep step)
    {
        await Call.WalksToAsync(step);

        await Bot.RememberAsync(TeamsUser.Mara, null);
        await Call.TypesAsync("still here");

        Assert.That(await Call.NotesAsync(), Has.Member("still here"));
    }

    [Test]
    public async Task A_greeting_brings_the_step_back()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Bot.RememberAsync(TeamsUser.Mara, null);
        await Call.TypesAsync("Hello");

        Call.IsAt(CallStep.Investigation);
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task An_open_gate_still_decides()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Security");

        await Bot.RememberAsync(TeamsUser.Mara, null);
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "A ransom note"), ("On which system?", "files01"));

        Call.Sees("Recorded for Tier 3");
    }

    [TestCaseSource(nameof(Steps))]
    public async Task A_dialog_stack_of_another_version_does_not_stop_the_call(CallStep step)
    {
        await Call.WalksToAsync(step);
        var memory = (await Bot.MemoryOfAsync(TeamsUser.Mara))!;
        ((DialogState)memory[nameof(DialogState)]).DialogStack.Add(new DialogInstance { Id = "step:OfAnotherVersion", State = new Dictionary<string, object>() });
        await Bot.RememberAsync(TeamsUser.Mara, memory);

        await Call.TypesAsync("typed meanwhile");
        await Call.Chat.SendAsync(Call.Passing(step));

        Call.IsAt(step + 1);
        Assert.That(await Call.NotesAsync(), Has.Member("typed meanwhile"));
    }
}
