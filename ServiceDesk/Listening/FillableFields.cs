using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Every field that heard facts fill, in the order of the steps and of their cards.</summary>
internal static class FillableFields
{
    private const string Ticked = "true";

    /// <summary>What a <see cref="FactKind.Success"/> says that was seen in the monitor log.</summary>
    public const string Success = "[SUCCESS]";

    /// <summary>What a <see cref="FactKind.Success"/> says that was seen at the status endpoint.</summary>
    public const string Operational = "OPERATIONAL";

    private const string Yes = "yes";
    private const string No = "no";

    public static ImmutableArray<FillableField> All { get; } =
    [
        Text<GreetingAnswers>(CallStep.Greeting, nameof(GreetingAnswers.ClientName), FactKind.ClientName, a => a.ClientName, (a, value) => a with { ClientName = value }),
        Text<GreetingAnswers>(CallStep.Greeting, nameof(GreetingAnswers.Company), FactKind.Company, a => a.Company, (a, value) => a with { Company = value }),
        Text<IntakeAnswers>(CallStep.Intake, nameof(IntakeAnswers.AffectedSystem), FactKind.System, a => a.AffectedSystem, (a, value) => a with { AffectedSystem = value }) with
        {
            Offered = ticket => ticket.Company?.Server,
        },
        Text<IntakeAnswers>(CallStep.Intake, nameof(IntakeAnswers.Since), FactKind.Since, a => a.Since, (a, value) => a with { Since = value }) with { IsSame = SameValue.Moment },
        Text<IntakeAnswers>(CallStep.Intake, nameof(IntakeAnswers.OthersAffected), FactKind.OthersAtCompany, a => a.OthersAffected, (a, value) => a with { OthersAffected = value }) with
        {
            ValueOf = fact => fact.Kind == FactKind.OthersAtCompany ? Choose(fact, nameof(OthersAffected.SomePeople), nameof(OthersAffected.OnlyThisPerson)) : null,
            IsSame = IsSameCircle,
        },
        Text<IntakeAnswers>(CallStep.Intake, nameof(IntakeAnswers.UsersAffected), FactKind.Users, a => a.UsersAffected, (a, value) => a with { UsersAffected = value }) with
        {
            IsSame = SameValue.Count,
        },
        Text<CategorizationAnswers>(CallStep.Categorization, nameof(CategorizationAnswers.Companies), FactKind.Companies, a => a.Companies, (a, value) => a with { Companies = value }) with
        {
            Offered = _ => CategorizationStep.OneCompany,
            IsOpen = IsUndecided,
            IsSame = SameValue.Count,
        },
        Text<CategorizationAnswers>(CallStep.Categorization, nameof(CategorizationAnswers.SharedCause), FactKind.SharedCause, a => a.SharedCause, (a, value) => a with { SharedCause = value }) with
        {
            ValueOf = fact => fact.Kind == FactKind.SharedCause ? Choose(fact, nameof(SharedCause.Yes), nameof(SharedCause.No)) : null,
            IsOpen = IsUndecided,
            IsSame = SameValue.Choice,
        },
        .. Check(FindingCheck.Logs, nameof(InvestigationAnswers.LogsChecked), a => a.LogsChecked, (a, done) => a with { LogsChecked = done },
            nameof(InvestigationAnswers.LogsFinding), a => a.LogsFinding, (a, found) => a with { LogsFinding = found }),
        .. Check(FindingCheck.Errors, nameof(InvestigationAnswers.ErrorsChecked), a => a.ErrorsChecked, (a, done) => a with { ErrorsChecked = done },
            nameof(InvestigationAnswers.ErrorsFinding), a => a.ErrorsFinding, (a, found) => a with { ErrorsFinding = found }),
        .. Check(FindingCheck.Processes, nameof(InvestigationAnswers.ProcessesChecked), a => a.ProcessesChecked, (a, done) => a with { ProcessesChecked = done },
            nameof(InvestigationAnswers.ProcessesFinding), a => a.ProcessesFinding, (a, found) => a with { ProcessesFinding = found }),
        .. Check(FindingCheck.Stability, nameof(InvestigationAnswers.StabilityChecked), a => a.StabilityChecked, (a, done) => a with { StabilityChecked = done },
            nameof(InvestigationAnswers.StabilityFinding), a => a.StabilityFinding, (a, found) => a with { StabilityFinding = found }),
        .. Check(null, nameof(InvestigationAnswers.FixesApplied), a => a.FixesApplied, (a, done) => a with { FixesApplied = done },
            nameof(InvestigationAnswers.FixesFinding), a => a.FixesFinding, (a, found) => a with { FixesFinding = found }),
        Box<ResolutionAnswers>(CallStep.Resolution, nameof(ResolutionAnswers.MonitorSuccess), fact => fact is { Kind: FactKind.Success, Value: Success },
            a => a.MonitorSuccess, (a, seen) => a with { MonitorSuccess = seen }),
        Box<ResolutionAnswers>(CallStep.Resolution, nameof(ResolutionAnswers.StatusOperational), fact => fact is { Kind: FactKind.Success, Value: Operational },
            a => a.StatusOperational, (a, seen) => a with { StatusOperational = seen }),
        Text<ResolutionAnswers>(CallStep.Resolution, nameof(ResolutionAnswers.StepsTaken), FactKind.Fix, a => a.StepsTaken, (a, value) => a with { StepsTaken = value }) with
        {
            IsOpen = ticket => ticket.Step > CallStep.Investigation && Typed.Text(ticket.Answers.Investigation.FixesFinding) is null,
            Joins = true,
        },
        Box<ResolutionAnswers>(CallStep.Resolution, nameof(ResolutionAnswers.ClientConfirmed), fact => fact.Kind == FactKind.ClientConfirmed,
            a => a.ClientConfirmed, (a, confirmed) => a with { ClientConfirmed = confirmed }),
        Missing(nameof(DocumentationAnswers.ClientName), FactKind.ClientName, a => a.ClientName, (a, value) => a with { ClientName = value },
            ticket => ticket.ClientName is null),
        Missing(nameof(DocumentationAnswers.Company), FactKind.Company, a => a.Company, (a, value) => a with { Company = value }, ticket => ticket.CompanyName is null),
        Missing(nameof(DocumentationAnswers.AffectedSystem), FactKind.System, a => a.AffectedSystem, (a, value) => a with { AffectedSystem = value },
            ticket => Typed.Text(ticket.Answers.Intake.AffectedSystem) is null),
        Missing(nameof(DocumentationAnswers.UsersAffected), FactKind.Users, a => a.UsersAffected, (a, value) => a with { UsersAffected = value },
            ticket => Typed.Text(ticket.Answers.Intake.UsersAffected) is null) with { IsSame = SameValue.Count },
        Missing(nameof(DocumentationAnswers.ResolutionSteps), FactKind.Fix, a => a.ResolutionSteps, (a, value) => a with { ResolutionSteps = value },
            ticket => ticket.Case is not { IsHeld: true } && Typed.Text(ticket.Answers.Resolution.StepsTaken) is null) with { Joins = true },
        Box<DocumentationAnswers>(CallStep.Documentation, nameof(DocumentationAnswers.ClientConfirmed), fact => fact.Kind == FactKind.ClientConfirmed,
            a => a.ClientConfirmed, (a, confirmed) => a with { ClientConfirmed = confirmed }) with
        {
            IsOpen = ticket => ticket.Step == CallStep.Documentation && ticket.Answers.Resolution.ClientConfirmed != true,
        },
    ];

    private static FillableField Text<T>(CallStep step, string name, FactKind kind, Func<T, string?> read, Func<T, string?, T> write) where T : StepAnswers => new()
    {
        Step = step,
        Name = name,
        Read = answers => read((T)answers),
        Write = (answers, value) => write((T)answers, value),
        ValueOf = fact => fact.Kind == kind ? fact.Value : null,
    };

    private static FillableField Box<T>(CallStep step, string name, Func<HeardFact, bool> says, Func<T, bool?> read, Func<T, bool?, T> write) where T : StepAnswers => new()
    {
        Step = step,
        Name = name,
        Read = answers => read((T)answers) == true ? Ticked : null,
        Write = (answers, value) => write((T)answers, value == Ticked),
        ValueOf = fact => says(fact) ? Ticked : null,
        IsSame = SameValue.Choice,
    };

    /// <summary>A check of step 4: its box, and what was found. The fixes are the check of no finding.</summary>
    private static FillableField[] Check(
        FindingCheck? check,
        string box, Func<InvestigationAnswers, bool?> isDone, Func<InvestigationAnswers, bool?, InvestigationAnswers> tick,
        string finding, Func<InvestigationAnswers, string?> read, Func<InvestigationAnswers, string?, InvestigationAnswers> write) =>
    [
        Box(CallStep.Investigation, box, fact => IsOf(check, fact), isDone, tick),
        Text(CallStep.Investigation, finding, FactKind.Finding, read, write) with { ValueOf = fact => IsOf(check, fact) ? fact.Value : null, Joins = true },
    ];

    /// <summary>A field that step 7 asks for where the ticket lacks it.</summary>
    private static FillableField Missing(
        string name, FactKind kind, Func<DocumentationAnswers, string?> read, Func<DocumentationAnswers, string?, DocumentationAnswers> write, Func<Ticket, bool> isMissing) =>
        Text(CallStep.Documentation, name, kind, read, write) with { IsOpen = ticket => ticket.Step == CallStep.Documentation && isMissing(ticket) };

    private static bool IsOf(FindingCheck? check, HeardFact fact) =>
        check is { } wanted ? fact.Kind == FactKind.Finding && FindingChecks.Of(fact.Value) == wanted : fact.Kind == FactKind.Fix;

    /// <summary>What the facts of an undecided ticket say. Those of an escalated or resolved one stay as they were recorded.</summary>
    private static bool IsUndecided(Ticket ticket) => ticket is { Tier: 1, Answers.Undecided: null } && ticket.Status != TicketStatus.Resolved;

    private static string? Choose(HeardFact fact, string yes, string no) => fact.Value switch
    {
        Yes => yes,
        No => no,
        _ => null,
    };

    /// <summary>Others are others, some or all of them.</summary>
    private static bool IsSameCircle(string one, string other) => one == other || (IsOthers(one) && IsOthers(other));

    private static bool IsOthers(string choice) => choice is nameof(OthersAffected.SomePeople) or nameof(OthersAffected.WholeCompany);
}
