using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>The queue of tickets that have something to deliver.</summary>
internal sealed class PostSignalTests
{
    private static readonly TicketId One = TicketId.Parse("INC-2026-03-00001");
    private static readonly TicketId Other = TicketId.Parse("INC-2026-03-00002");

    [Test]
    public async Task A_ticket_that_waits_is_taken_once_however_often_it_is_raised_and_again_when_it_is_raised_afterwards()
    {
        var signal = new PostSignal();
        foreach (var id in new[] { One, One, Other, One })
        {
            signal.Raise(id);
        }

        await using var taken = signal.TakeAllAsync(default).GetAsyncEnumerator();
        Assert.That(await NextAsync(), Is.EqualTo(One));
        signal.Raise(One);
        Assert.That((await NextAsync(), await NextAsync()), Is.EqualTo((Other, One)));

        for (var done = 0; done < 3; done++)
        {
            Assert.That(signal.WhenIdleAsync(default).IsCompleted, Is.False);
            signal.Done();
        }

        await signal.WhenIdleAsync(default);

        async Task<TicketId> NextAsync() => await taken.MoveNextAsync() ? taken.Current : throw new InvalidOperationException("It ended.");
    }
}
