using AdaptiveCards;
using LeanTechBot.Cards.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Cards;

/// <summary>The cards of the seven steps, in every state they have.</summary>
internal static class StepCards
{
    public static IEnumerable<(string Name, AdaptiveCard Card)> All() =>
    [
        ("greeting", Shown(CallStep.Greeting)),
        ("greeting-errors", Refused(GreetingStep.Take(SampleCall.At(CallStep.Greeting), new GreetingAnswers(), SampleHub.Shipped, SampleCall.At(6)))),
        ("greeting-companies", Refused(GreetingStep.Take(SampleCall.At(CallStep.Greeting), new GreetingAnswers { ClientName = "Ana", Company = "agila" }, SampleHub.Shipped, SampleCall.At(6)))),
        ("greeting-unknown-company", Refused(GreetingStep.Take(
            SampleCall.At(CallStep.Greeting), new GreetingAnswers { ClientName = "Ana", Company = "qqqqzzzz" }, SampleHub.Shipped, SampleCall.At(6)))),
        ("intake", Shown(CallStep.Intake)),
        ("intake-errors", Refused(IntakeStep.Take(SampleCall.At(CallStep.Intake), new IntakeAnswers { Summary = "Portal shows LT-9999" }, SampleHub.Shipped, SampleCall.At(6)))),
        ("intake-severity-reason", Refused(IntakeStep.Take(
            SampleCall.At(CallStep.Intake), SampleCall.At(CallStep.Categorization).Answers.Intake with { Severity = nameof(Severity.Low) }, SampleHub.Shipped, SampleCall.At(6)))),
        ("intake-codes", Shown(SampleCall.At(CallStep.Categorization) with { Step = CallStep.Intake })),
        ("intake-evidence", StepCard.Render(SampleCall.View(SampleCall.At(CallStep.Categorization) with { Step = CallStep.Intake }) with { Evidence = SampleCall.NineOthers })),
        ("categorization-evidence", StepCard.Render(SampleCall.View(SampleCall.At(CallStep.Categorization) with
        {
            Answers = SampleCall.At(CallStep.Categorization).Answers.With(SampleCall.SharedOutage),
        }) with { Evidence = SampleCall.NineOthers })),
        ("intake-maintenance", Shown(Maintenance())),
        ("intake-excluded", Shown(MaintenanceExclusion.Record(Maintenance(), SampleHub.Shipped, SampleCall.At(5)).Ticket)),
        ("categorization", Shown(CallStep.Categorization)),
        ("categorization-errors", Refused(CategorizationStep.Take(
            SampleCall.At(CallStep.Categorization), new CategorizationAnswers { SharedCause = nameof(SharedCause.Yes) }, DeskEvidence.None, SampleHub.Shipped, SampleCall.At(6)))),
        ("categorization-questioned", CategorizationCard.Render(SampleCall.View(Questioned()), [new(nameof(CategorizationAnswers.Suspicion), "This reads like one user locked out.")], "What makes you suspect more?")),
        ("categorization-event", CategorizationCard.Render(
            SampleCall.View(SampleCall.At(CallStep.Categorization)),
            [SecurityEventQuestion.Error(nameof(CategorizationAnswers.NotEvent), ["malware", "data breach"], "Choose the concern above")])),
        ("greeting-heard", Shown(Heard(CallStep.Greeting))),
        ("intake-heard", Shown(Heard(CallStep.Intake))),
        ("categorization-heard", Shown(Heard(CallStep.Categorization))),
        ("investigation-heard", Shown(Heard(CallStep.Investigation))),
        ("resolution-heard", Shown(Heard(CallStep.Resolution))),
        ("documentation-heard", Shown(Heard(CallStep.Greeting) with { Step = CallStep.Documentation })),
        ("investigation", Shown(CallStep.Investigation)),
        ("investigation-heard-event", StepCard.Render(SampleCall.View(EscalationCards.Suspected(SampleCall.At(CallStep.Investigation))))),
        ("investigation-errors", Refused(InvestigationStep.Take(SampleCall.At(CallStep.Investigation), new InvestigationAnswers { LogsChecked = true }, SampleCall.At(9)))),
        ("investigation-update-due", StepCard.Render(SampleCall.View(SampleCall.At(CallStep.Investigation), 25))),
        ("investigation-clock-closing", StepCard.Render(SampleCall.View(SampleCall.At(CallStep.Investigation), 50))),
        ("resolution", Shown(CallStep.Resolution)),
        ("resolution-errors", Refused(ResolutionStep.Take(SampleCall.At(CallStep.Resolution), new ResolutionAnswers(), SampleCall.At(22)))),
        ("resolution-words", Refused(ResolutionStep.Take(
            SampleCall.At(CallStep.Resolution),
            new ResolutionAnswers { MonitorSuccess = true, StatusOperational = true, RootCause = "ns1.corp.local", StepsTaken = "Corrected it" },
            SampleCall.At(22)))),
        ("difficult-clients", Shown(CallStep.DifficultClients)),
        ("documentation-missing", Shown(Unidentified())),
        ("documentation-companies", Refused(DocumentationStep.Save(
            SampleCall.At(CallStep.Greeting) with { Step = CallStep.Documentation }, new DocumentationAnswers { Company = "agila" }, SampleHub.Shipped, SampleCall.At(6)))),
        ("documentation-in-progress", Shown(InProgress())),
        ("documentation-not-verified", Refused(DocumentationStep.Resolve(InProgress(), new DocumentationAnswers(), SampleHub.Shipped, SampleCall.At(30)))),
        ("documentation-resolved", Shown(CallStep.Documentation)),
        ("documentation-not-confirmed", Refused(DocumentationStep.Close(SampleCall.At(CallStep.Documentation), new DocumentationAnswers(), SampleHub.Shipped, SampleCall.At(30)))),
        ("documentation-unanswered", StepCard.Render(SampleCall.View(SampleCall.At(CallStep.Documentation), 60 * 49))),
        ("documentation-tier2", Shown(SampleCall.AtTier2())),
        ("documentation-tier3", Shown(SampleCall.AtTier3())),
        ("documentation-tier3-resolved", StepCard.Render(SampleCall.View(ChannelCards.Resolved(SampleCall.AtTier3()), 40))),
        ("documentation-tier3-not-confirmed", StepCard.Render(SampleCall.View(NotConfirmed(), 50))),
        .. Enum.GetValues<CallStep>().Select(step => ($"done-{Name(step)}", StepDoneCard.Render(SampleCall.View(SampleCall.At(CallStep.Documentation), 30), step))),
        .. Enum.GetValues<CallStep>().Select(step => ($"left-{Name(step)}", StepDoneCard.Left(SampleCall.At(CallStep.Documentation), step))),
    ];

    /// <summary>The ticket at a step, with two notes that say what its card asks for, not quite the same.</summary>
    private static Ticket Heard(CallStep step)
    {
        StatedFact[] first =
        [
            Fact(FactKind.ClientName, "Ana Reyes"), Fact(FactKind.Company, "Northgate"), Fact(FactKind.System, "northgate-files01"), Fact(FactKind.Since, "08:40"),
            Fact(FactKind.OthersAtCompany, "yes"), Fact(FactKind.Users, "6"), Fact(FactKind.Companies, "3"), Fact(FactKind.SharedCause, "yes"),
            Fact(FactKind.Finding, "monitor.log stops at 08:39"), Fact(FactKind.Fix, "restarted nginx"), Fact(FactKind.Success, "[SUCCESS]"), Fact(FactKind.ClientConfirmed, ""),
        ];
        StatedFact[] second = [Fact(FactKind.Since, "09:10"), Fact(FactKind.Users, "8"), Fact(FactKind.Finding, "nginx is not running"), Fact(FactKind.Success, "OPERATIONAL")];
        var heard = HeardFacts.Hear(Noted(SampleCall.At(step), 2), "[SUCCESS]", first).Ticket;
        return HeardFacts.Hear(Noted(heard, 5), "OPERATIONAL", second).Ticket;
    }

    private static StatedFact Fact(FactKind kind, string value) => new(kind, value, new(0, value.Length));

    private static TicketChange Noted(Ticket ticket, int minutes) => TicketChange.Of(ticket).Noting(SampleCall.At(minutes), NoteKind.Engineer, "Mara Santos", "said");

    private static string Name(CallStep step) => step switch
    {
        CallStep.DifficultClients => "difficult-clients",
        _ => step.ToString().ToLowerInvariant(),
    };

    private static AdaptiveCard Shown(CallStep step) => Shown(SampleCall.At(step));

    private static AdaptiveCard Shown(Ticket ticket) => StepCard.Render(SampleCall.View(ticket, ticket.Status == TicketStatus.Resolved ? 30 : 6));

    private static AdaptiveCard Refused(StepOutcome outcome) => outcome is StepOutcome.Stay stay
        ? StepCard.Render(SampleCall.View(stay.Change.Ticket), stay.Errors, stay.Companies)
        : outcome is StepOutcome.Leave { Gate: GateOutcome.Incomplete incomplete }
            ? StepCard.Render(SampleCall.View(incomplete.Change.Ticket), incomplete.Errors, System.Collections.Immutable.ImmutableArray<ClientCompany>.Empty)
            : throw new InvalidOperationException("The step took it.");

    private static Ticket Unidentified()
    {
        var ticket = SampleCall.At(CallStep.Greeting);
        return ticket with { Step = CallStep.Documentation, Answers = ticket.Answers.With(ticket.Answers.Greeting with { ContactMethod = null }) };
    }

    private static Ticket NotConfirmed()
    {
        var resolved = ChannelCards.Resolved(SampleCall.AtTier3());
        return FailedQualityControl.Record(resolved, FailedQualityControl.Anew(TicketId.Parse("INC-2026-04-00143"), resolved, "a:mara", SampleCall.At(45)).Ticket, SampleCall.At(45))!.Ticket;
    }

    private static Ticket Maintenance() =>
        SampleCall.Pass(SampleCall.At(CallStep.Intake), SampleCall.At(CallStep.Categorization).Answers.Intake with { Summary = "Portal shows LT-6001" }) with { Step = CallStep.Intake };

    private static Ticket InProgress()
    {
        var ticket = SampleCall.At(CallStep.Resolution);
        var left = ResolutionStep.LeaveOngoing(ticket, new ResolutionAnswers { RootCause = "Wrong nameserver", StepsTaken = "Corrected /etc/resolv.conf" }, SampleCall.At(28)).Ticket;
        return SampleCall.Pass(left, new DifficultClientAnswers());
    }

    private static Ticket Questioned() => SampleCall.At(CallStep.Categorization) with
    {
        Answers = SampleCall.At(CallStep.Categorization).Answers.With(SampleCall.Security with { Concern = nameof(SecurityConcern.UnauthorizedAccess), Observed = "One user is locked out" }),
    };
}
