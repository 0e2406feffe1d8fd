using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.HandOvers;

/// <summary>Who works at which level, and what is possible there.</summary>
internal sealed class CaseRightsTests
{
    [TestCase(StaffRoles.None, "")]
    [TestCase(StaffRoles.TeamLeader, "")]
    [TestCase(StaffRoles.OperationsManager, "")]
    [TestCase(StaffRoles.TeamLeader | StaffRoles.OperationsManager, "")]
    [TestCase(StaffRoles.Tier2, "Tier2")]
    [TestCase(StaffRoles.Tier3, "Tier2 Tier3 Onsite ItManager")]
    [TestCase(StaffRoles.Tier2 | StaffRoles.Tier3, "Tier2 Tier3 Onsite ItManager")]
    [TestCase(StaffRoles.Tier2 | StaffRoles.TeamLeader, "Tier2")]
    public void Work_at(StaffRoles roles, string levels) =>
        Assert.That(string.Join(' ', Enum.GetValues<SupportLevel>().Where(level => CaseRights.Works(roles, level))), Is.EqualTo(levels));

    [TestCase(SupportLevel.Tier2, "Acknowledge Resolve Return PassUp")]
    [TestCase(SupportLevel.Tier3, "Acknowledge Resolve Return PassUp")]
    [TestCase(SupportLevel.Onsite, "Acknowledge Resolve Return PassUp")]
    [TestCase(SupportLevel.ItManager, "Acknowledge Resolve Return Decide")]
    public void Is_possible_at(SupportLevel level, string acts) => Assert.That(Acts(held => held with { Level = level }), Is.EqualTo(acts));

    [Test]
    public void What_somebody_has_is_not_acknowledged_again() =>
        Assert.That(Acts(held => held with { Acknowledged = new Acknowledgement("Kim", "29:kim", SampleCall.At(1)) }), Is.EqualTo("Resolve Return PassUp"));

    [Test]
    public void Nothing_is_possible_with_a_case_that_is_over()
    {
        Assert.That(Acts(held => held with { Return = new CaseReturn(ReturnReason.KnownIncident, "x", "Kim", SampleCall.At(1)) }), Is.Empty);
        Assert.That(Acts(held => held with { Resolution = new CaseResolution("x", "y", "Kim", SampleCall.At(1)) }), Is.Empty);
    }

    [Test]
    public void Nothing_is_possible_with_a_ticket_that_is_not_escalated() =>
        Assert.That(CaseRights.Of(SampleCall.AtTier3() with { Case = null }, StaffRoles.Tier3), Is.Empty);

    private static string Acts(Func<EscalationCase, EscalationCase> with)
    {
        var ticket = SampleCall.AtTier3();
        return string.Join(' ', CaseRights.Of(ticket with { Case = with(ticket.Case!) }, StaffRoles.Tier3));
    }
}
