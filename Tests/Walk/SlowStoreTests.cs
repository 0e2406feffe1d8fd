using System.Net;
using LeanTechBot.Bot.Storage;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The store hangs: the turn ends in time with what is safe, and the repeat loses and doubles nothing.</summary>
internal sealed class SlowStoreTests : WalkFixture
{
    private const string Safe = "The ticket store does not answer in time, so this may not be stored. What was confirmed before is safe.";

    private static readonly CallStep[] Steps = [.. Enum.GetValues<CallStep>().SkipLast(1)];

    [Test]
    public async Task A_text_is_answered_in_time()
    {
        await Call.OpensAsync();
        Bot.Store.HangsReading = IsTicket;

        var answer = await InTimeAsync(Bot.PostAsync(Call.Chat.Typing("typed while it hung").ToJsonString()));

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith(Safe));
    }

    [TestCaseSource(nameof(Steps))]
    public async Task A_click_whose_storing_was_not_confirmed_is_repeated_without_a_second_effect(CallStep step)
    {
        await Call.WalksToAsync(step);
        var click = Call.Passing(step);
        Bot.Store.HangsStoring = IsTicket;
        Assert.That((await InTimeAsync(Call.Chat.SendAsync(click))).Message, Does.StartWith(Safe));

        Bot.Store.HangsStoring = null;
        var notes = (await Call.NotesAsync()).ToArray();
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Call.IsAt(step + 1);
        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));
    }

    [Test]
    public async Task A_turn_that_waits_for_another_of_its_chat_is_answered_in_time()
    {
        await Call.OpensAsync();
        var click = Call.Passing(CallStep.Greeting);
        Bot.Store.HangsStoring = IsTicket;
        var first = Bot.PostAsync(Call.Chat.Typing("the first").ToJsonString());
        await Bot.Store.HangsAsync();

        var second = Call.Chat.SendAsync(click);
        Bot.Time.Advance(TimeSpan.FromSeconds(4));
        await first;

        Assert.That((await InTimeAsync(second)).Message, Does.StartWith(Safe));
    }

    [Test]
    public async Task A_turn_waits_once_for_a_channel_that_hangs_too()
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Hangs = true, Times = int.MaxValue });
        Bot.Store.HangsStoring = key => key.Partition.Contains("users", StringComparison.Ordinal);
        var turn = Call.Chat.SubmitsAsync("Next: intake", ("Client name", "Ana Reyes"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", "LT-T1-007"));
        await Bot.Connector.Hanging.ReadAsync();
        Bot.Time.Advance(TimeSpan.FromSeconds(3));
        await Bot.Store.HangsAsync();
        Bot.Time.Advance(TimeSpan.FromSeconds(4));

        var waits = Bot.Connector.WaitForAsync(request => request.Text.Contains("does not answer in time", StringComparison.Ordinal));

        Assert.That(await Task.WhenAny(turn, waits), Is.SameAs(turn), "The answer that the store failed is waited for as the step's card was.");
    }

    /// <summary>Only turns ask for these here: what works in the background is not held up, and moves no clock.</summary>
    private static bool IsTicket(TableKey key) => key.Row.StartsWith("ticket|", StringComparison.Ordinal);

    /// <summary>Lets the time pass that calls of the store hang for, until the turn is answered; Teams waits 15 seconds.</summary>
    private async Task<T> InTimeAsync<T>(Task<T> turn)
    {
        var begin = Bot.Time.GetUtcNow();
        for (var hangs = Bot.Store.HangsAsync(); await Task.WhenAny(turn, hangs) != turn; hangs = Bot.Store.HangsAsync())
        {
            Bot.Time.Advance(TimeSpan.FromSeconds(4));
        }

        Assert.That(Bot.Time.GetUtcNow() - begin, Is.LessThan(TimeSpan.FromSeconds(15)));
        return await turn;
    }
}
