using System.Collections.Immutable;
using LeanTechBot.Cards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Cards;

/// <summary>Tickets of one fixed call, walked by the rules alone.</summary>
internal static class SampleCall
{
    public const string Key = "sample-card-key0";

    /// <summary>2026-04-18 09:32 PHT.</summary>
    public static readonly DateTimeOffset Opened = new(2026, 4, 18, 9, 32, 0, TimeSpan.FromHours(8));

    public static readonly CategorizationAnswers Security = new()
    {
        Concern = nameof(SecurityConcern.Ransomware),
        Observed = "Files are renamed to .locked",
        ConcernSystem = "northgate-files01",
        DiscoveredDate = "2026-04-18",
        DiscoveredTime = "09:30",
    };

    public static readonly CategorizationAnswers SharedOutage = new() { Companies = "180", SharedCause = nameof(SharedCause.Yes), Infrastructure = "DNS", Concern = nameof(SecurityConcern.None) };

    public static readonly Tier2Case Tier2 = new() { Symptoms = "No name resolves", Timeline = "Since 09:10, all at once", Tried = "dig against both servers: no answer" };

    /// <summary>Nine other companies with the same code in the last two hours.</summary>
    public static DeskEvidence NineOthers { get; } = DeskEvidence.Of(
        At(CallStep.Categorization),
        Enumerable.Range(1, 9).Select(number => new SimilarTicket(new TicketId(new(2026, 4), 100 + number), $"company-{number}", At(-number), new(SignKind.ErrorCode, "LT-2003"))),
        new EvidenceSettings(), At(6));

    /// <summary>Two tickets of one company and one of another that were linked to a ticket; all see the same code.</summary>
    public static ImmutableArray<LinkedTicket> ThreeLinked { get; } =
        [.. Enumerable.Range(0, 3).Select(index => new LinkedTicket(new TicketId(new(2026, 4), 201 + index), $"company-{index / 2}") { Signs = [new(SignKind.ErrorCode, "LT-2003")] })];

    private static KnowledgeHub Hub => SampleHub.Shipped;

    /// <summary>The ticket at a step, everything before it entered.</summary>
    public static Ticket At(CallStep step)
    {
        var ticket = TicketOpening.Open(
            TicketId.Parse("INC-2026-04-00142"), new Engineer { UserId = "29:mara", Name = "Mara Santos", EmployeeId = step == CallStep.Greeting ? null : "LT-T1-007" }, "a:mara", Opened).Ticket;
        for (var at = CallStep.Greeting; at < step; at++)
        {
            ticket = Pass(ticket, At(at, ticket));
        }

        return ticket;
    }

    /// <summary>A ticket whose step has been passed with other answers.</summary>
    public static Ticket Pass(Ticket ticket, StepAnswers answers) => (answers switch
    {
        GreetingAnswers greeting => GreetingStep.Take(ticket, greeting, Hub, At(1)),
        IntakeAnswers intake => IntakeStep.Take(ticket, intake, Hub, At(4)),
        CategorizationAnswers categorization => CategorizationStep.Take(ticket, categorization, DeskEvidence.None, Hub, At(6)),
        InvestigationAnswers investigation => InvestigationStep.Take(ticket, investigation, At(20)),
        ResolutionAnswers resolution => ResolutionStep.Take(ticket, resolution, At(28)),
        DifficultClientAnswers difficult => DifficultClientStep.Take(ticket, difficult, At(29)),
        _ => throw new ArgumentOutOfRangeException(nameof(answers)),
    }).Change.Ticket;

    /// <summary>A ticket that was escalated to Tier 3 at the first step: of the rest nothing is known.</summary>
    public static Ticket AtTier3() => EscalationGate.Ask(At(CallStep.Greeting), Security, GateQuestion.SecurityOnly, DeskEvidence.None, Hub, At(2)).Change.Ticket;

    /// <summary>A ticket whose 180 companies the desk knows nothing of.</summary>
    public static Ticket AtTier2()
    {
        var ticket = At(CallStep.Categorization) with { Answers = At(CallStep.Categorization).Answers.With(SharedOutage) };
        return EscalationGate.Confirm(ticket, Tier2, DeskEvidence.Of(ticket, [], new EvidenceSettings(), At(7)), Hub, At(7)).Change.Ticket;
    }

    /// <summary>How a card of a ticket is rendered some minutes into the call.</summary>
    public static CallView View(Ticket ticket, int minutes = 6) => new() { Ticket = ticket, Hub = Hub, Now = At(minutes), Key = Key };

    /// <summary>An instant, in minutes from the opening.</summary>
    public static DateTimeOffset At(int minutes) => Opened.AddMinutes(minutes);

    private static StepAnswers At(CallStep step, Ticket ticket) => step switch
    {
        CallStep.Greeting => ticket.Answers.Greeting with
        {
            ClientName = "Ana Reyes",
            FormOfAddress = nameof(FormOfAddress.Ms),
            Company = "northgate",
            Identity = nameof(IdentityCheck.KnownContact),
            EmployeeId = "LT-T1-007",
        },
        CallStep.Intake => new IntakeAnswers
        {
            Summary = "Portal shows LT-2003",
            Description = "The portal stopped loading.",
            AffectedSystem = "northgate-web01",
            Since = "09:10",
            OthersAffected = nameof(OthersAffected.SomePeople),
            UsersAffected = "12",
        },
        CallStep.Categorization => new CategorizationAnswers { Companies = "1", SharedCause = nameof(SharedCause.No), Concern = nameof(SecurityConcern.None) },
        CallStep.Investigation => new InvestigationAnswers { LogsChecked = true, LogsFinding = "resolv.conf points to the old nameserver", FixesApplied = true, FixesFinding = "nameserver corrected" },
        CallStep.Resolution => new ResolutionAnswers { MonitorSuccess = true, StatusOperational = true, RootCause = "Wrong nameserver", StepsTaken = "Corrected /etc/resolv.conf" },
        _ => new DifficultClientAnswers(),
    };
}
