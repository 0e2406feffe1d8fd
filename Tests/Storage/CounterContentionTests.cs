using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Twenty instances that open tickets at the same time.</summary>
internal sealed class CounterContentionTests(StorageKind kind) : TicketDeskFixture(kind)
{
    [Test]
    public async Task Twenty_instances_take_distinct_numbers_without_a_gap()
    {
        var tickets = await Task.WhenAll(Enumerable.Range(0, 20).Select(instance => Task.Run(async () =>
        {
            var desk = new TicketDesk(Store, new PostSignal());
            return new[]
            {
                await desk.OpenAsync($"{instance} first", Now, id => Opened(id), default),
                await desk.OpenAsync($"{instance} second", Now, id => Opened(id), default),
            };
        })));

        Assert.That(tickets.SelectMany(two => two).Select(ticket => ticket.Id.Number), Is.EquivalentTo(Enumerable.Range(1, 40)));
    }

    [Test]
    public async Task One_operation_on_twenty_instances_opens_one_ticket()
    {
        var tickets = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => new TicketDesk(Store, new PostSignal()).OpenAsync("same", Now, id => Opened(id), default))));

        Assert.That(tickets.Select(ticket => ticket.Id).Distinct().Count(), Is.EqualTo(1));
    }
}
