using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>What KB-155 would say of a ticket as it stands, and what is still to be found out.</summary>
internal sealed class PreFlightTests
{
    [TestCase(null, null, null, false, "Companies, SharedCause, Security")]
    [TestCase("149", SharedCause.NotKnown, SecurityConcern.None, false, "SharedCause")]
    [TestCase("149", SharedCause.Yes, SecurityConcern.None, true, "")]
    [TestCase("150", SharedCause.NotKnown, null, true, "SharedCause, Security")]
    [TestCase("150", SharedCause.No, SecurityConcern.None, false, "")]
    [TestCase("150", SharedCause.Yes, SecurityConcern.None, false, "")]
    [TestCase(null, SharedCause.Yes, SecurityConcern.None, true, "Companies")]
    [TestCase(null, null, SecurityConcern.Ransomware, false, "")]
    public void Half_a_Tier_2_case_is_to_be_consulted_on_and_what_is_unknown_is_named(string? companies, SharedCause? cause, SecurityConcern? concern, bool halfMet, string unknown)
    {
        var standing = Of(new CategorizationAnswers { Companies = companies, SharedCause = cause?.ToString(), Concern = concern?.ToString() });

        Assert.That(standing.IsHalfMet, Is.EqualTo(halfMet));
        Assert.That(string.Join(", ", standing.Unknown), Is.EqualTo(unknown));
        Assert.That(standing.IsSecurity, Is.EqualTo(concern is not (null or SecurityConcern.None)));
    }

    private static PreFlight Of(CategorizationAnswers answers)
    {
        var ticket = SampleCall.At(CallStep.Intake);
        return PreFlight.Of(ticket with { Answers = ticket.Answers.With(answers) }, SampleHub.Shipped, SampleCall.At(6));
    }
}
