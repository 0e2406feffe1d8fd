using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Step 6's four spiels are at hand from every step, and the step is not lost.</summary>
internal sealed class DifficultClientTests : TeamFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    [TestCaseSource(nameof(Steps))]
    public async Task The_button_shows_the_spiels_and_the_step_comes_back(CallStep step)
    {
        await Call.WalksToAsync(step);
        var before = await Call.TicketAsync();

        await Call.ClicksAsync("Difficult client");
        Assert.That(Call.CurrentCard.Lines, Is.SupersetOf(new[] { "Client demands to speak to a manager ▾", "General de-escalation ▾" }));
        var isOpen = step < CallStep.DifficultClients;
        Assert.That(Call.CurrentCard.Lines.Contains("Client insists on escalation ▾"), Is.EqualTo(isOpen));
        Assert.That(Call.CurrentCard.Lines.Contains("Client claims a company-wide outage ▾"), Is.EqualTo(isOpen));
        Call.Sees($"Still at step {(int)step}");

        await Call.ClicksAsync("Back to the call");
        Call.IsAt(step);
        Assert.That((await Call.TicketAsync()).Lifecycle.History, Is.EqualTo(before.Lifecycle.History));
    }

    [TestCaseSource(nameof(Steps))]
    public async Task The_command_shows_a_spiel_and_leaves_the_step(CallStep step)
    {
        await Call.WalksToAsync(step);
        var card = Call.CurrentCard.ToString();

        await Call.TypesAsync("spiel manager");

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("Team Leader").Or.Contain("manager"));
        Assert.That(Call.CurrentCard.ToString(), Is.EqualTo(card));
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(step));
    }

    [Test]
    public async Task A_spiel_can_be_had_as_plain_text_to_copy()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Difficult client");

        await Call.ClicksAsync("To copy");

        var message = Call.Chat.Messages[^1];
        Assert.That(message.Card, Is.Null);
        Assert.That(message.Activity["textFormat"]?.GetValue<string>(), Is.EqualTo("plain"));
        Assert.That(Call.Chat.LastCard.Text, Does.Contain(message.Text));
    }

    [Test]
    public async Task Form_of_address_and_name_are_filled_in()
    {
        await Call.OpensAsync();
        await Call.GreetsAsync("Ana Reyes", form: "Ms.");

        await Call.TypesAsync("spiel");

        Assert.That(Call.CurrentCard.Text, Does.Contain("Ms.\u00a0Reyes").And.Not.Contain("[Client Name]").And.Not.Contain("Ms./Mr."));
    }

    [Test]
    public async Task What_was_typed_on_the_step_is_there_afterwards()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.ClicksAsync("Difficult client", ("Summary in one line", "half typed"));
        await Call.ClicksAsync("Back to the call");

        Assert.That(Call.CurrentCard.ValueOf("Summary in one line"), Is.EqualTo("half typed"));
    }

    [Test]
    public async Task In_its_own_step_what_happened_is_noted()
    {
        await Call.WalksToAsync(CallStep.DifficultClients);

        await Call.ClicksAsync("Next: document", ("whatHappened", "Asked twice for a manager"));

        Assert.That(await Call.NotesAsync(), Has.Member("Step 6 Difficult clients: Asked twice for a manager"));
    }

    [Test]
    public async Task A_peer_can_be_asked_without_naming_the_client()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.ClicksAsync("Ask a peer");
        Call.Sees("#tier1-support");
        await Call.ClicksAsync("Check the words", ("question", "Has Ana Reyes of Northgate called you too?"));
        Call.Sees("Has [client] of [company] called you too?");
        await Call.ClicksAsync("Post it");
        await Bot.DeliversAsync();

        var question = Bot.Team.Channel(OperationsTeam.Tier1).Post.Text;
        Assert.That(question, Does.Contain(Call.TicketId.ToString()).And.Not.Contain("Ana").And.Not.Contain("orthgate"));
        await Call.ClicksAsync("Back to the call");
        Call.IsAt(CallStep.Investigation);
    }
}
