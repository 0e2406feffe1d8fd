using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Going back re-opens a step with what was entered, and what was typed on the left one is there again.</summary>
internal sealed class BackAndForthTests : WalkFixture
{
    private static readonly CallStep[] AfterTheFirst = [.. Enum.GetValues<CallStep>().Skip(1)];

    [TestCaseSource(nameof(AfterTheFirst))]
    public async Task The_button_re_opens_the_step_before_with_what_was_entered(CallStep step)
    {
        await Call.WalksToAsync(step - 1);
        var click = Call.Passing(step - 1);
        await Call.Chat.SendAsync(click);

        await Call.ClicksAsync("Back");

        Call.IsAt(step - 1);
        var entered = click.Activity["value"]!["action"]!["data"]!.AsObject();
        Assert.That(Call.CurrentCard.Inputs.Where(input => input.Id != "company").Select(input => input.Value), Is.EqualTo(
            Call.CurrentCard.Inputs.Where(input => input.Id != "company").Select(input => entered[input.Id]?.GetValue<string>() ?? "")));
        Call.Sees($"‹ {(int)step}");
    }

    [TestCaseSource(nameof(AfterTheFirst))]
    public async Task The_command_goes_back_and_the_primary_button_comes_forth(CallStep step)
    {
        await Call.WalksToAsync(step);
        var before = await Call.TicketAsync();

        await Call.TypesAsync("back");
        Call.IsAt(step - 1);
        await Call.GoesOnAsync();

        Call.IsAt(step);
        var after = await Call.TicketAsync();
        Assert.That(after.Lifecycle.History, Is.EqualTo(before.Lifecycle.History));
        Assert.That(after.Answers with { Documentation = before.Answers.Documentation }, Is.EqualTo(before.Answers));
    }

    [Test]
    public async Task What_was_typed_on_the_left_step_is_kept()
    {
        await Call.WalksToAsync(CallStep.Resolution);

        await Call.ClicksAsync("Back", ("Root cause", "half a cause"));
        await Call.GoesOnAsync();

        Assert.That(Call.CurrentCard.ValueOf("Root cause"), Is.EqualTo("half a cause"));
    }

    [Test]
    public async Task All_the_way_back_and_forth_loses_nothing()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var before = await Call.TicketAsync();

        for (var step = CallStep.Documentation; step > CallStep.Greeting; step--)
        {
            await Call.ClicksAsync("Back");
        }

        Call.IsAt(CallStep.Greeting);
        Assert.That(Call.CurrentCard.Button("Back"), Is.Null);
        for (var step = CallStep.Greeting; step < CallStep.Documentation; step++)
        {
            await Call.GoesOnAsync();
        }

        Call.IsAt(CallStep.Documentation);
        Assert.That((await Call.TicketAsync()).Answers with { Documentation = before.Answers.Documentation }, Is.EqualTo(before.Answers));
        await Call.ClosesAsync();
        Call.Sees("Ticket closed");
    }

    [Test]
    public async Task Before_the_first_step_there_is_none()
    {
        await Call.OpensAsync();

        await Call.TypesAsync("back");

        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith("This is the first step."));
        Call.IsAt(CallStep.Greeting);
    }

    [Test]
    public async Task The_command_shrinks_the_card_of_the_left_step()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync("back");

        Assert.That(Call.Chat.Messages.Count(message => message.Card is { } card && new Drivers.ShownCard(card).Buttons.Count > 0), Is.EqualTo(1));
    }

    [Test]
    public async Task A_changed_entry_replaces_the_first_one()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Back");

        await Call.GoesOnAsync(("Client name", "Ana Reyes-Cruz"), ("Company", "Harbor Freight Systems"));

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.ClientName, ticket.Company?.Code), Is.EqualTo(("Ana Reyes-Cruz", "harbor")));
    }
}
