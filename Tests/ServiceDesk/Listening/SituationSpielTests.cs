using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>The spiel for a difficult client is one that the ticket does not contradict.</summary>
internal sealed class SituationSpielTests
{
    private static readonly Ticket Tier1 = SampleCall.At(CallStep.Investigation);

    [TestCase(ClientSituation.InsistsOnEscalation, SpielId.InsistsOnEscalation)]
    [TestCase(ClientSituation.DemandsManager, SpielId.DemandsManager)]
    [TestCase(ClientSituation.ClaimsOutage, SpielId.CompanyWideOutage)]
    [TestCase(ClientSituation.Frustrated, SpielId.DeEscalation)]
    public void A_Tier_1_call_and_no_call_have_the_situation_s_own(ClientSituation situation, SpielId spiel)
    {
        Assert.That(SituationSpiel.Choose(situation, Tier1, SampleHub.Shipped), Is.EqualTo(spiel));
        Assert.That(SituationSpiel.Choose(situation, null, SampleHub.Shipped), Is.EqualTo(spiel));
    }

    [TestCase(ClientSituation.InsistsOnEscalation, SpielId.CaseUpdate)]
    [TestCase(ClientSituation.DemandsManager, SpielId.DemandsManager)]
    [TestCase(ClientSituation.ClaimsOutage, SpielId.CaseUpdate)]
    [TestCase(ClientSituation.Frustrated, SpielId.DeEscalation)]
    public void A_case_of_Tier_3_has_what_is_true_of_it(ClientSituation situation, SpielId spiel) =>
        Assert.That(SituationSpiel.Choose(situation, SampleCall.AtTier3(), SampleHub.Shipped), Is.EqualTo(spiel));

    [TestCase(ClientSituation.InsistsOnEscalation)]
    [TestCase(ClientSituation.ClaimsOutage)]
    public void Many_companies_with_one_cause_are_not_called_isolated(ClientSituation situation)
    {
        var shared = Tier1 with
        {
            Answers = Tier1.Answers.With(new CategorizationAnswers
            {
                Companies = "160",
                SharedCause = nameof(SharedCause.Yes),
                Concern = nameof(SecurityConcern.None),
            }),
        };

        Assert.That(SituationSpiel.Choose(situation, shared, SampleHub.Shipped), Is.EqualTo(SpielId.DeEscalation));
    }
}
