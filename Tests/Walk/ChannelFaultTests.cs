using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The channel refuses what the bot sends: what is stored stays stored, and the repeat brings the card.</summary>
internal sealed class ChannelFaultTests : WalkFixture
{
    private static readonly CallStep[] Steps = [.. Enum.GetValues<CallStep>().SkipLast(1)];

    [TestCaseSource(nameof(Steps))]
    public async Task A_step_whose_next_card_was_not_delivered_sends_it_at_the_repeat(CallStep step)
    {
        await Call.WalksToAsync(step);
        var click = Call.Passing(step);
        Bot.Connector.FailNext(new ConnectorFault { Status = 403, Code = "ForbiddenOperationException" });
        await Call.Chat.SendAsync(click);
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(step + 1));

        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Call.IsAt(step + 1);
        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith($"Step {(int)step} ", StringComparison.Ordinal)), Is.LessThanOrEqualTo(1));
    }

    [TestCase(400)]
    [TestCase(404)]
    [TestCase(500)]
    public async Task A_card_that_could_not_be_updated_is_sent_anew(int status)
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Method = "PUT", Status = status, Code = "ActivityNotFoundInConversation" });

        await Call.Chat.SubmitsAsync("Next: intake", ("Client name", "Ana Reyes"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", "LT-T1-007"));

        Call.Sees("✓ 1 Greeting · Ana Reyes");
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(CallStep.Intake));
    }

    [Test]
    public async Task A_receipt_that_was_not_delivered_leaves_one_note()
    {
        await Call.OpensAsync();
        var typed = Call.Chat.Typing("said once");
        Bot.Connector.FailNext(new ConnectorFault { Status = 500 });
        await Bot.PostAsync(typed.ToJsonString());

        await Bot.PostAsync(typed.ToJsonString());

        Assert.That((await Call.NotesAsync()).Count(note => note == "said once"), Is.EqualTo(1));
        Call.Sees("Noted 09:30");
    }

    [Test]
    public async Task A_message_whose_answer_was_lost_does_not_stop_the_call()
    {
        await Call.OpensAsync();
        var click = Call.Passing(CallStep.Greeting);
        Bot.Connector.FailNext(new ConnectorFault { Delivers = true, Status = 502 });
        await Call.Chat.SendAsync(click);

        await Call.TypesAsync("hi");
        await Call.ReportsAsync();

        Call.IsAt(CallStep.Categorization);
    }
}
