using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Clicks on an escalation's card that come twice, too late, or in another order.</summary>
internal sealed class CaseClickTests : TeamFixture
{
    [SetUp]
    public async Task EscalateAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Ugo.LooksAtAsync(Tier3.Post);
    }

    [Test]
    public async Task The_same_Acknowledge_twice_and_with_a_new_id_is_one()
    {
        var click = Uma.Clicking("Acknowledge");

        await Task.WhenAll(Uma.SendsAsync(click), Uma.SendsAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow())));
        await Uma.SendsAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        await Bot.DeliversAsync();

        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Acknowledged by Tier 3", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Call.Chat.Messages.Count(message => message.Text.Contains("Uma Reyes acknowledged", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Uma.View.Text, Does.Contain("acknowledged 09:30 PHT by Uma Reyes"));
    }

    [Test]
    public async Task Of_two_who_acknowledge_at_once_the_second_is_told_who_has_it()
    {
        await Uma.ClicksAsync("Acknowledge");

        await Ugo.ClicksAsync("Acknowledge");

        Assert.That(Ugo.View.Text, Does.Contain("Uma Reyes acknowledged").And.Contain("Nothing was changed"));
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Uma Reyes"));
    }

    [Test]
    public async Task Resolved_after_a_return_changes_nothing()
    {
        await Ugo.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Return to Tier 1");
        await Uma.ClicksAsync("Return it", ("Reason", "More details needed"), ("What is Tier 1 to do next?", "Which user?"));

        await Ugo.ClicksAsync("Resolved", ("Root cause", "late"), ("Steps that resolve it", "late"));

        Assert.That(Ugo.View.Text, Does.Contain("Nothing was changed"));
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.Case!.Resolution), Is.EqualTo((TicketStatus.ReturnedToTier1, (object?)null)));
    }

    [Test]
    public async Task A_return_after_Resolved_counts_nothing()
    {
        await Ugo.ClicksAsync("Return to Tier 1");
        await Uma.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "A known disk fault"), ("Steps that resolve it", "done"));

        await Ugo.ClicksAsync("Return it", ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "late"));

        Assert.That((await Call.TicketAsync()).FalseEscalations, Is.Empty);
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.ResolvedByTier3));
    }

    [Test]
    public async Task A_false_escalation_is_counted_once_whatever_is_clicked_twice()
    {
        await Uma.ClicksAsync("Return to Tier 1");
        var click = Uma.Clicking("Return it", ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "One locked account"));

        await Task.WhenAll(Uma.SendsAsync(click), Uma.SendsAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow())));
        Bot.Time.Advance(TimeSpan.FromMinutes(1));
        await Uma.SendsAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That((await Call.TicketAsync()).FalseEscalations, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task The_old_thread_s_card_moves_nothing_in_the_new_one()
    {
        var late = Ugo.Clicking("Acknowledge");
        await Uma.ClicksAsync("Return to Tier 1");
        await Uma.ClicksAsync("Return it", ("Reason", "More details needed"), ("What is Tier 1 to do next?", "Which user?"));
        await Bot.DeliversAsync();
        await Call.ClicksAsync("Take it up again");
        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();
        Assert.That(Tier3.Posts, Has.Count.EqualTo(2));

        await Ugo.SendsAsync(late);

        Assert.That(Ugo.View.Text, Does.Contain("another thread").And.Contain("Nothing was changed"));
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged, Is.Null);
        Assert.That(Ugo.View.Buttons, Is.Empty);
    }

    [Test]
    public async Task Take_it_up_again_twice_takes_it_up_once()
    {
        await Uma.ClicksAsync("Return to Tier 1");
        await Uma.ClicksAsync("Return it", ("Reason", "More details needed"), ("What is Tier 1 to do next?", "Which user?"));
        await Bot.DeliversAsync();
        var click = Call.Chat.Clicking("Take it up again");

        await Task.WhenAll(Call.Chat.SendAsync(click), Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow())));

        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Taken up again", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_card_can_be_clicked_before_the_proof_of_its_post_is_stored()
    {
        await Call.TypesAsync("new");
        var hung = new ConnectorFault { Where = request => request.BeginsThread && request.Text.Contains("Tier 3", StringComparison.Ordinal), Delivers = true, Hangs = true };
        Bot.Connector.FailNext(hung);
        await Call.SaysRansomwareAsync();
        await hung.Struck.Task;

        await Uma.LooksAtAsync(Tier3.Posts[^1]);
        await Uma.ClicksAsync("Acknowledge");

        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Uma Reyes"));
    }
}
