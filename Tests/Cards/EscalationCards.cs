using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Cards;

/// <summary>The cards of the escalation gate.</summary>
internal static class EscalationCards
{
    private static readonly Ticket Ticket = SampleCall.At(CallStep.Investigation);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All() =>
    [
        ("escalation", EscalationCard.Render(SampleCall.View(Ticket), [])),
        ("escalation-nothing-known", EscalationCard.Render(SampleCall.View(SampleCall.At(CallStep.Intake)), [])),
        ("escalation-tier2", EscalationCard.Render(SampleCall.View(Holding(SampleCall.SharedOutage)) with { Evidence = SampleCall.NineOthers }, [])),
        ("escalation-security", EscalationCard.Render(SampleCall.View(Holding(SampleCall.Security)), [])),
        ("escalation-parent", EscalationCard.Render(SampleCall.View(Holding(SampleCall.SharedOutage with { Companies = "149" }) with { Links = SampleCall.ThreeLinked }), [])),
        ("escalation-errors", EscalationCard.Render(
            SampleCall.View(Holding(new CategorizationAnswers { SharedCause = nameof(SharedCause.Yes), Concern = nameof(SecurityConcern.None) })), Errors(new CategorizationAnswers { SharedCause = nameof(SharedCause.Yes) }))),
        ("refused-tier1", RefusalCard.Render(SampleCall.View(Ticket), Decision(new CategorizationAnswers { Companies = "12", SharedCause = nameof(SharedCause.No), Concern = nameof(SecurityConcern.None) }))),
        ("refused-not-eligible", RefusalCard.Render(SampleCall.View(Ticket), Decision(SampleCall.SharedOutage with { Companies = "149" }))),
        ("refused-with-tier2", RefusalCard.Render(SampleCall.View(SampleCall.AtTier2()), Decision(new CategorizationAnswers { Companies = "12", SharedCause = nameof(SharedCause.No), Concern = nameof(SecurityConcern.None) }))),
        ("tier-decision", TierDecisionCard.Render(SampleCall.View(Ticket), Decision(Ticket.Answers.Categorization))),
        ("tier2", Tier2Card.Render(SampleCall.View(Ticket), (EscalationDecision.Tier2)Decision(SampleCall.SharedOutage), Tier2Case.From(Ticket), [])),
        ("tier2-errors", Tier2Card.Render(SampleCall.View(Ticket), (EscalationDecision.Tier2)Decision(SampleCall.SharedOutage), new Tier2Case(),
            [new(nameof(Tier2Case.Symptoms), "What do the companies see in common?"), new(nameof(Tier2Case.Tried), "What was checked?")])),
        ("escalated-tier2", EscalatedCard.Render(SampleCall.View(SampleCall.AtTier2()), SampleCall.AtTier2().Escalation!)),
        ("escalated-tier3", EscalatedCard.Render(SampleCall.View(SampleCall.AtTier3()), SampleCall.AtTier3().Escalation!)),
        ("escalated-tier3-delivered", EscalatedCard.Render(SampleCall.View(ChannelCards.Delivered(SampleCall.AtTier3())), SampleCall.AtTier3().Escalation!)),
        ("concern-added", ConcernAddedCard.Render(SampleCall.View(WithConcern(SampleCall.AtTier3())), (EscalationDecision.Tier3)Decision(SampleCall.Security))),
        ("escalated-tier2-returned", EscalatedCard.Render(SampleCall.View(ChannelCards.Delivered(ChannelCards.Returned()), 20), ChannelCards.Returned().Escalation!)),
        ("escalated-tier3-acknowledged", EscalatedCard.Render(SampleCall.View(ChannelCards.Delivered(ChannelCards.Acknowledged())), SampleCall.AtTier3().Escalation!)),
        ("escalation-returned", EscalationCard.Render(
            SampleCall.View(ChannelCards.Returned(), 20), [new(nameof(CategorizationAnswers.Changed), "It was returned as not meeting KB-155. What is different now? One line.")])),
        ("escalation-outage", EscalationCard.Render(SampleCall.View(SampleCall.At(CallStep.Categorization)) with { Evidence = SampleCall.NineOthers with { Outage = Outage } }, [])),
        ("tier2-outage", Tier2Card.Render(
            SampleCall.View(Ticket) with { Evidence = SampleCall.NineOthers with { Outage = Outage } }, (EscalationDecision.Tier2)Decision(SampleCall.SharedOutage), Tier2Case.From(Ticket), [])),
        ("which-caller-security", WhichCallerCard.Security(SampleCall.View(SampleCall.AtTier2(), 20))),
        ("security", SecurityCard.Render(SampleCall.View(Ticket), [])),
        ("security-questioned", SecurityCard.Render(
            SampleCall.View(Holding(SampleCall.Security with { Observed = "One user is locked out" })), [new(nameof(CategorizationAnswers.Suspicion), "This reads like one user locked out.")], "What makes you suspect more?")),
        ("heard-event", HeardEventCard.Render(SampleCall.View(Suspected(Ticket)), Heard, ["Noted 09:36 · Ana Reyes, Northgate Logistics"], null, [])),
        ("heard-event-errors", HeardEventCard.Render(SampleCall.View(Suspected(Ticket)), Heard, [], "-", [new(nameof(NoEventEntry.NoEventReason), "Why is it none? One line, it becomes a note.")])),
        ("heard-event-no-call", HeardEventCard.WithoutCall(SampleCall.Key, Heard, "client says all files are encrypted and there's a ransom note", "1774575000123")),
        ("security-heard", SecurityCard.Render(SampleCall.View(Suspected(Ticket)), [])),
        ("not-possible", NotPossible(SampleCall.At(CallStep.Documentation), SampleCall.SharedOutage, null)),
        ("not-possible-security", NotPossible(SampleCall.At(CallStep.Documentation), SampleCall.Security, SampleCall.Security)),
        ("not-possible-closed", NotPossible(Closed, SampleCall.SharedOutage, null)),
    ];

    private static HeardEvent Heard => new()
    {
        Number = 1,
        Concerns = [SecurityConcern.Ransomware],
        Words = "all files are encrypted … ransom note",
        Observed = "client says all files are encrypted and there's a ransom note",
        System = "northgate-files01",
        At = SampleCall.At(6),
        Note = 12,
    };

    /// <summary>A ticket with a possible security event that nobody has answered.</summary>
    public static Ticket Suspected(Ticket ticket) => ticket with { HeardEvents = [Heard] };

    private static OpenOutage Outage => new(TicketId.Parse("INC-2026-04-00101"), SupportLevel.Tier2, SampleCall.At(-20), new TicketSign(SignKind.ErrorCode, "LT-2003"));

    private static Ticket Closed => DocumentationStep.Close(SampleCall.At(CallStep.Documentation), new DocumentationAnswers { ClientConfirmed = true }, SampleHub.Shipped, SampleCall.At(31)).Change.Ticket;

    private static Ticket WithConcern(Ticket ticket) => ticket with { Case = ticket.Case! with { ConcernPost = "concern-9" } };

    private static AdaptiveCard NotPossible(Ticket ticket, CategorizationAnswers answers, CategorizationAnswers? concern) => NotPossibleCard.Render(SampleCall.View(ticket, 32),
        ((GateOutcome.NotPossible)EscalationGate.Ask(ticket, answers, GateQuestion.Everything, DeskEvidence.None, SampleHub.Shipped, SampleCall.At(32))).Reason, concern);

    private static Ticket Holding(CategorizationAnswers answers) => Ticket with { Answers = Ticket.Answers.With(answers) };

    private static ImmutableArray<FieldError> Errors(CategorizationAnswers answers) => FactsReader.Read(answers, GateQuestion.Everything, SampleHub.Shipped, SampleCall.At(6)).Errors;

    private static EscalationDecision Decision(CategorizationAnswers answers) =>
        EscalationPolicy.Decide(FactsReader.Read(answers, GateQuestion.Everything, SampleHub.Shipped, SampleCall.At(6)).Facts, SampleHub.Shipped.Escalation, SampleHub.Shipped.Privacy);
}
