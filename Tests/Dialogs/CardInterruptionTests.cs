using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>Difficult client and Ask a peer pushed on a step.</summary>
internal sealed class CardInterruptionTests : DialogFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    [TestCaseSource(nameof(Steps))]
    public async Task Difficult_client_is_pushed_on_the_step_and_popped_again(CallStep step)
    {
        await Chat.StandsAtAsync(step);

        await Chat.ClicksAsync("Difficult client");
        await IsInterruptedAsync("difficult-client", step);
        await Chat.ClicksAsync("Back to the call");

        await IsAtAsync(step);
    }

    [TestCaseSource(nameof(Steps))]
    public async Task Ask_a_peer_is_pushed_on_the_step_and_popped_again(CallStep step)
    {
        await Chat.StandsAtAsync(step);

        await Chat.ClicksAsync("Ask a peer");
        await IsInterruptedAsync("ask-peer", step);
        await Chat.ClicksAsync("Back to the call");

        await IsAtAsync(step);
    }

    [Test]
    public async Task A_spiel_to_copy_leaves_the_stack_as_it_is()
    {
        await Chat.StandsAtAsync(CallStep.Intake);
        await Chat.ClicksAsync("Difficult client");

        await Chat.ClicksAsync("To copy");

        Assert.That(Chat.Sent.Single().Text, Does.StartWith("I understand your concern"));
        await IsInterruptedAsync("difficult-client", CallStep.Intake);
    }

    [Test]
    public async Task The_step_s_own_card_can_still_be_clicked_over_an_interruption()
    {
        await Chat.StandsAtAsync(CallStep.DifficultClients);
        var step = Chat.Card;
        await Chat.TypesAsync("escalate");

        await Chat.ClicksAsync(step, step.Primary);

        await IsAtAsync(CallStep.Documentation);
    }
}
