using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An outage that is escalated already is linked to rather than escalated again, and the desk's own count of companies fills the form.</summary>
internal sealed class OutageTests : TeamFixture
{
    private Call Other { get; set; } = null!;

    [SetUp]
    public void MeetTheOther() => Other = new Call(Bot, TeamsUser.Jun);

    [Test]
    public async Task The_gate_says_who_has_it_and_offers_to_link_first()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        Bot.Time.Advance(TimeSpan.FromMinutes(20));
        await AtStep3Async();
        await Other.TypesAsync("escalate");

        Assert.That(Other.CurrentCard.Text, Does.Contain($"Already with Tier 2 as {Call.TicketId}, since 09:30 PHT (LT-2003)."));
        Assert.That(Other.CurrentCard.Primary, Is.EqualTo("Link to it"));
        Assert.That(Other.CurrentCard.Buttons[0].Title, Is.EqualTo("Link to it"));
        Assert.That(Other.CurrentCard.Button("Check KB-155"), Is.Not.Null);
    }

    [Test]
    public async Task An_outage_of_before_it_had_index_rows_gets_them_once()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        var rows = await RemovedAsync("2026-03", "outage|");
        Assert.That(rows, Is.Not.Empty);
        await RemovedAsync("upgrades", "outages");

        await Bot.RestartAsync();
        await Bot.Service<FormerOutages>().IndexAsync(default);
        await Bot.Service<FormerOutages>().IndexAsync(default);

        Assert.That((await RowsAsync("2026-03", "outage|")).Select(row => row.Key), Is.EqualTo(rows.Select(row => row.Key)));
        await AtStep3Async();
        await Other.TypesAsync("escalate");
        Assert.That(Other.CurrentCard.Text, Does.Contain($"Already with Tier 2 as {Call.TicketId}"));

        await Tess.LooksAtAsync(Tier2.Post);
        await Tess.ClicksAsync("Resolved");
        await Tess.ClicksAsync("Resolved", ("Root cause", "A stale zone"), ("Steps that resolve it", "Reloaded it"));
        Assert.That(await RowsAsync("2026-03", "outage|"), Is.Empty);
    }

    [Test]
    public async Task A_store_without_outages_is_gone_through_once()
    {
        await Bot.Service<FormerOutages>().IndexAsync(default);

        Assert.That(await RowsAsync("upgrades", "outages"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Linked_it_is_counted_and_keeps_its_own_decision()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await AtStep3Async();
        await Other.TypesAsync("escalate");
        var click = Other.Chat.Clicking("Link to it", ("concern", "None"));
        await Other.Chat.SendAsync(click);
        await Other.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        await Bot.DeliversAsync();

        Other.IsAt(CallStep.Categorization);
        var (parent, linked) = (await Call.TicketAsync(), (await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00002"), default))!);
        Assert.That((linked.Parent, linked.Tier, linked.Answers.Categorization.Concern), Is.EqualTo(((TicketId?)parent.Id, 1, "None")));
        Assert.That(parent.Links.Select(link => link.Id), Is.EqualTo(new[] { linked.Id }));
        Assert.That(Tier2.Posts, Has.Count.EqualTo(1));
        Assert.That(Tier2.Post.Replies.Single().Text, Does.Contain("linked tickets of 2 companies"));

        await Other.TypesAsync("escalate");
        Assert.That(Other.CurrentCard.Text, Does.Contain("This ticket is linked to it."));
        Assert.That(Other.CurrentCard.Button("Link to it"), Is.Null);
    }

    [Test]
    public async Task The_confirmation_of_step_3_offers_it_too()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await AtStep3Async();
        Assert.That(Other.CurrentCard.Text, Does.Contain($"Already with Tier 2 as {Call.TicketId}"));
        await Other.CategorizesAsync(160, SharedCause.Yes);

        Assert.That(Other.CurrentCard.Text, Does.Contain("KB-155 Tier 2 is met").And.Contain($"Already with Tier 2 as {Call.TicketId}"));
        Assert.That(Other.CurrentCard.Primary, Is.EqualTo("Link to it"));
        await Other.ClicksAsync("Link to it", ("Common symptoms", "No name resolves here either"));
        Assert.That((await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00002"), default))!.Answers.Tier2.Symptoms, Is.EqualTo("No name resolves here either"));
    }

    [Test]
    public async Task It_can_still_be_escalated_on_its_own()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await AtStep3Async();
        await Other.CategorizesAsync(160, SharedCause.Yes);
        await Other.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        await Bot.DeliversAsync();

        Assert.That(Tier2.Posts, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_infrastructure_alone_is_a_sign()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Other.OpensAsync();
        await Other.GreetsAsync(company: "harbor");
        await Other.ReportsAsync("Mail is slow", severity: "High");
        Assert.That(Other.CurrentCard.Text, Does.Not.Contain("Already with"));
        await Other.CategorizesAsync(160, SharedCause.Yes, "dns");

        Assert.That(Other.CurrentCard.Text, Does.Contain($"Already with Tier 2 as {Call.TicketId}, since 09:30 PHT (dns)."));
    }

    [TestCase("returned")]
    [TestCase("resolved")]
    [TestCase("security")]
    public async Task An_outage_that_Tier_2_has_no_more_is_not_offered(string end)
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        if (end == "security")
        {
            await Call.SaysRansomwareAsync();
        }
        else
        {
            await Tess.LooksAtAsync(Tier2.Post);
            await Tess.ClicksAsync(end == "returned" ? "Return to Tier 1" : "Resolved");
            await Tess.ClicksAsync(
                end == "returned" ? "Return it" : "Resolved",
                end == "returned" ? [("Reason", "More details needed"), ("What is Tier 1 to do next?", "Which?")] : [("Root cause", "Zone file"), ("Steps that resolve it", "Restored")]);
        }

        await AtStep3Async();
        await Other.TypesAsync("escalate");
        Assert.That(Other.CurrentCard.Text, Does.Not.Contain("Already with"));
    }

    [Test]
    public async Task The_desk_s_own_count_fills_the_form_and_is_marked()
    {
        await AtStep3Async();
        await Call.OpensAsync();
        await Call.GreetsAsync();
        await Call.ReportsAsync();

        Assert.That(Call.CurrentCard.ValueOf("Companies affected"), Is.EqualTo("2"));
        Call.Sees("2 is the desk's own count. Change it if you know better.");
        await Call.TypesAsync("escalate");
        Assert.That(Call.CurrentCard.ValueOf("Companies affected"), Is.EqualTo("2"));
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "1"));
        Assert.That(Call.CurrentCard.ValueOf("Companies affected"), Is.EqualTo("1"));
        await Call.ClicksAsync("Back to the call");
        Assert.That(await SecondCountAsync(), Is.EqualTo("1"));
    }

    [Test]
    public async Task A_count_that_the_form_filled_in_itself_is_not_kept()
    {
        await AtStep3Async();
        await Call.OpensAsync();
        await Call.GreetsAsync();
        await Call.ReportsAsync();
        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Back to the call");

        Assert.That(await SecondCountAsync(), Is.Null);
    }

    [Test]
    public async Task Without_another_company_it_is_the_client_s_own()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        Assert.That(Call.CurrentCard.ValueOf("Companies affected"), Is.EqualTo("1"));
        Call.SeesNot("the desk's own count");
    }

    /// <summary>How many companies the second ticket holds.</summary>
    private async Task<string?> SecondCountAsync() =>
        (await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00002"), default))!.Answers.Categorization.Companies;

    /// <summary>Another company's call with the same code.</summary>
    private async Task AtStep3Async()
    {
        await Other.OpensAsync();
        await Other.GreetsAsync(company: "harbor");
        await Other.ReportsAsync();
    }

    private async Task<IReadOnlyList<StoredRow>> RowsAsync(string partition, string prefix) =>
        await Bot.Store.RangeAsync(RowRange.StartingWith(partition, prefix), null, default).ToListAsync();

    private async Task<IReadOnlyList<StoredRow>> RemovedAsync(string partition, string prefix)
    {
        var rows = await RowsAsync(partition, prefix);
        foreach (var row in rows)
        {
            await Bot.Store.CommitAsync([new RowChange.Delete(row.Key, row.ETag)], default);
        }

        return rows;
    }
}
