using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Pending posts as dispatchers claim and settle them.</summary>
internal sealed class OutboxTests(StorageKind kind) : TicketDeskFixture(kind)
{
    private Outbox Outbox => new(Store, Desk, new DeskLookups(Store));

    [Test]
    public async Task Posts_that_are_too_long_for_one_transaction_are_delivered_one_after_the_other()
    {
        var id = (await OpenTicketAsync()).Id;
        for (var number = 0; number < 3; number++)
        {
            await PostAsync(id, $"p{number}", number, new string('y', 250_000));
        }

        Assert.That(await DeliverAllAsync(id), Is.EqualTo(new[] { "p0", "p1", "p2" }));
    }

    [Test]
    public async Task More_posts_than_one_transaction_takes_are_delivered_the_oldest_first()
    {
        var id = (await OpenTicketAsync()).Id;
        for (var number = 0; number < 120; number++)
        {
            await PostAsync(id, $"{999 - number}", number, "x");
        }

        Assert.That(await DeliverAllAsync(id), Is.EqualTo(Enumerable.Range(0, 120).Select(number => $"{999 - number}")));
    }

    [Test]
    public async Task A_proof_whose_confirmation_was_lost_is_not_given_twice()
    {
        var id = (await OpenTicketAsync()).Id;
        await PostAsync(id, "p", 0, "x");
        var claimed = await Outbox.ClaimAsync(id, Now, default);

        Assert.That(await Outbox.SettleAsync(id, claimed, Proof, default), Is.True);
        Assert.That(await Outbox.SettleAsync(id, claimed, Proof, default), Is.True);

        Assert.That((await NoteTextsAsync(id)).Count(note => note == "Delivered."), Is.EqualTo(1));
    }

    [Test]
    public async Task A_row_that_cannot_be_read_holds_up_no_other()
    {
        var id = (await OpenTicketAsync()).Id;
        await PostAsync(id, "p", 0, "x");
        await Store.CommitAsync(
            [new RowChange.Insert(new TableKey("2026-03", $"due|post|{id}|broken"), "{"), new RowChange.Insert(new TableKey("2026-03", "due|watch|broken"), "{")], default);

        var due = await Outbox.DueAsync(null, Now, default);

        Assert.That(due.Posts, Is.EqualTo(new[] { id }));
        Assert.That(await DeliverAllAsync(id), Is.EqualTo(new[] { "p" }));
    }

    private static TicketChange Proof(Ticket ticket) => TicketChange.Of(ticket).Noting(Now, "Delivered.");

    private Task<Ticket> PostAsync(TicketId id, string post, int minute, string words) =>
        ChangeAsync(id, $"post {post}", change => change.Posting(Post(change.Ticket, post, minute) with { Facts = [new PostFact("Observed", words)] }));

    /// <summary>Claims and settles until nothing is due; returns what was delivered, in its order.</summary>
    private async Task<IReadOnlyList<string>> DeliverAllAsync(TicketId id)
    {
        var delivered = new List<string>();
        for (var claimed = await Outbox.ClaimAsync(id, Now, default); claimed is not []; claimed = await Outbox.ClaimAsync(id, Now, default))
        {
            Assert.That(await Outbox.SettleAsync(id, claimed, Proof, default), Is.True);
            delivered.AddRange(claimed.Select(claim => claim.Post.Id));
        }

        return delivered;
    }
}
