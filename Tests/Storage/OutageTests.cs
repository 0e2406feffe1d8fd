using LeanTechBot.Bot.Storage;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Outages that are escalated are found by their signs, for as long as somebody above Tier 1 has them.</summary>
internal sealed class OutageTests(StorageKind kind) : TicketDeskFixture(kind)
{
    private static readonly TicketSign Code = new(SignKind.ErrorCode, "LT-2003");

    [Test]
    public async Task An_escalated_outage_is_found_by_its_sign()
    {
        var id = await OutageAsync("a");
        await OpenTicketAsync("open-2");

        Assert.That(await FindAsync(), Is.EqualTo(new[] { id }));
        Assert.That(await Desk.OutagesAsync([new TicketSign(SignKind.ErrorCode, "LT-2004")], Now, default), Is.Empty);
    }

    [Test]
    public async Task It_is_found_in_the_next_month_too()
    {
        var id = await OutageAsync("a");
        Assert.That(await Desk.OutagesAsync([Code], Now.AddMonths(1), default), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task Nobody_s_any_more_it_is_not()
    {
        var id = await OutageAsync("a");
        await ChangeAsync(id, "back", change => change.WithCase(held => held with { Return = new CaseReturn(ReturnReason.KnownIncident, "x", "Tess", Now) }));
        Assert.That(await FindAsync(), Is.Empty);
    }

    [Test]
    public async Task A_security_case_is_nobody_s_to_link_to()
    {
        var id = await OutageAsync("a");
        await ChangeAsync(id, "security", change => change.With(ticket => ticket with { Escalation = ticket.Escalation! with { NotificationDueAt = Now.AddHours(72) } }));
        Assert.That(await FindAsync(), Is.Empty);
    }

    [Test]
    public async Task A_sign_that_changes_is_the_one_it_is_found_by()
    {
        var id = await OutageAsync("a");
        await ChangeAsync(id, "code", change => change.With(ticket => ticket with { ErrorCodes = ["LT-2004"] }));

        Assert.That(await FindAsync(), Is.Empty);
        Assert.That(await Desk.OutagesAsync([new TicketSign(SignKind.ErrorCode, "LT-2004")], Now, default), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task A_case_of_before_there_was_this_index_goes_on()
    {
        var id = await OutageAsync("a");
        var row = (await Store.FindAsync(new TableKey("2026-03", $"outage|1|LT-2003|{id}"), default))!;
        await Store.CommitAsync([new RowChange.Delete(row.Key, row.ETag)], default);

        var after = await ChangeAsync(id, "back", change => change.WithCase(held => held with { Return = new CaseReturn(ReturnReason.KnownIncident, "x", "Tess", Now) }));
        Assert.That(after.Case!.IsHeld, Is.False);
    }

    private Task<System.Collections.Immutable.ImmutableArray<TicketId>> FindAsync() => Desk.OutagesAsync([Code], Now, default);

    private async Task<TicketId> OutageAsync(string operation)
    {
        var id = (await OpenTicketAsync(operation)).Id;
        await ChangeAsync(id, $"{operation}-up", change => change.With(ticket => ticket with
        {
            ErrorCodes = ["LT-2003"],
            Escalation = new EscalationRecord { At = Now, EscalatedTier = 2, Justification = "180 companies", Criteria = [] },
            Case = new EscalationCase { Number = 1, Post = "tier2", RaisedAt = Now, Level = SupportLevel.Tier2, HeldSince = Now },
        }));
        return id;
    }
}
