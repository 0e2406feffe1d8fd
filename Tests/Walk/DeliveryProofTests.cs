using LeanTechBot.Bot.Storage;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Teams took a post, and the store is away when that is to be stored: what arrived is not sent again.</summary>
internal sealed class DeliveryProofTests : TeamFixture
{
    /// <summary>So often in a row the store fails: for some of the half minute in which nobody else is at the post.</summary>
    private const int Failures = 8;

    /// <summary>So often a proof is tried while its lease runs.</summary>
    private const int Tried = 18;

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Test]
    public async Task A_proof_that_cannot_be_stored_at_once_repeats_no_post()
    {
        FailsStoring(IsDuePost);

        await Call.EscalatesToTier3Async();
        await LeasesRunOutAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(1));
        Assert.That(TellingLea, Is.EqualTo(1));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task A_proof_that_comes_after_the_lease_repeats_no_post()
    {
        FailsStoring(IsDuePost, Tried * 4);

        await Call.EscalatesToTier3Async();
        await LeasesRunOutAsync();
        await LeasesRunOutAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(1));
        Assert.That(TellingLea, Is.EqualTo(1));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task A_thread_that_cannot_be_stored_at_once_is_begun_once_and_its_answers_find_the_ticket()
    {
        FailsStoring(change => change.Key.Partition == "threads");

        await Call.EscalatesToTier3Async();
        await LeasesRunOutAsync();
        await Uma.AnswersAsync(Tier3.Post, "Pull the network cable first");
        await Bot.DeliversAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(1));
        Assert.That(await Call.NotesAsync(), Has.Member("Pull the network cable first"));
    }

    [Test]
    public async Task A_thread_that_can_never_be_stored_is_begun_once_all_the_same()
    {
        Bot.Store.Before = changes => changes.Any(change => change.Key.Partition == "threads") ? throw new StorageUnavailableException("The partition is away.") : Task.CompletedTask;

        await Call.EscalatesToTier3Async();
        await LeasesRunOutAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(1));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task Who_answers_before_the_thread_is_stored_is_told_to_send_it_again()
    {
        FailsStoring(change => change.Key.Partition == "threads");

        await Call.EscalatesToTier3Async();
        await Bot.Connector.WaitForAsync(request => request.BeginsThread && request.Text.Contains("Ransomware", StringComparison.Ordinal));
        await Bot.QuietAsync();
        await Uma.AnswersAsync(Tier3.Post, "Pull the network cable first");
        Assert.That(Tier3.Post.Text, Does.Contain("this is not noted").And.Contain("send it again in a minute"));

        await LeasesRunOutAsync();
        await Uma.AnswersAsync(Tier3.Post, "Pull the network cable first");

        Assert.That(await Call.NotesAsync(), Has.Member("Pull the network cable first"));
    }

    [TestCase(Failures)]
    [TestCase(Tried * 2)]
    public async Task Lines_of_the_incident_log_that_cannot_be_removed_at_once_are_posted_once(int times)
    {
        FailsStoring(change => change is RowChange.Delete && change.Key.Row.StartsWith("log|", StringComparison.Ordinal), times);

        await Call.OpensAsync();
        await LeasesRunOutAsync();
        await LeasesRunOutAsync();

        Assert.That(Bot.Team.Channel(OperationsTeam.IncidentLog).Posts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_ticket_that_has_no_room_for_the_proof_repeats_no_post()
    {
        Bot.Store.Before = changes => changes.Any(IsDuePost) && changes.Any(change => change.Key.Row.StartsWith("ticket|", StringComparison.Ordinal))
            ? throw new StorageLimitException("MaxBodyLength", 480_001, 480_000)
            : Task.CompletedTask;

        await Call.EscalatesToTier3Async();
        await LeasesRunOutAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(1));
        Assert.That(TellingLea, Is.EqualTo(1));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task An_update_that_arrived_is_not_joined_to_the_next_one()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        FailsStoring(IsDuePost, Tried * 2);
        await Call.TypesAsync("update: the first server is down");
        await Bot.DeliversAsync();

        await Call.TypesAsync("update: the second one too");
        await LeasesRunOutAsync();
        await LeasesRunOutAsync();

        Assert.That(Tier3.Post.Replies.Select(reply => reply.Text.Contains("the first server", StringComparison.Ordinal)), Is.EqualTo(new[] { true, false }));
        Assert.That(Tier3.Post.Replies[1].Text, Does.Contain("the second one too"));
    }

    [Test]
    public async Task A_bot_that_is_stopped_while_Teams_takes_a_post_proves_it_and_repeats_nothing()
    {
        var arrives = new TaskCompletionSource();
        var under = new ConnectorFault { Where = request => request.BeginsCase, Until = arrives.Task };
        Bot.Connector.FailNext(under);
        await Call.EscalatesToTier3Async();
        await under.Struck.Task;

        var stops = Bot.RestartAsync();
        arrives.SetResult();
        await stops;
        await LeasesRunOutAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(1));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    /// <summary>How often the Team Leader was told of the escalation; a reminder that nobody acknowledged is another message.</summary>
    private int TellingLea => Lea.Chat.Messages.Count(message => message.Activity.ToJsonString().Contains("Tier 3 security incident", StringComparison.Ordinal));

    private static bool IsDuePost(RowChange change) => change is RowChange.Delete && change.Key.Row.StartsWith("due|post|", StringComparison.Ordinal);

    private void FailsStoring(Func<RowChange, bool> what, int times = Failures)
    {
        var failures = 0;
        Bot.Store.Before = changes => changes.Any(what) && Interlocked.Increment(ref failures) <= times
            ? throw new StorageUnavailableException("The store is away for a moment.")
            : Task.CompletedTask;
    }

    private async Task LeasesRunOutAsync()
    {
        await Bot.PassesAsync(Lease);
        await Bot.PassesAsync(Lease);
        await Bot.PassesAsync(Lease);
    }
}
