using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>The words an engineer sees for the choices of the call flow. Wire values are the names of the enums, never these.</summary>
public static class Wording
{
    public static string Of(CallStep step) => step switch
    {
        CallStep.Greeting => "Greeting",
        CallStep.Intake => "Issue intake",
        CallStep.Categorization => "Categorization",
        CallStep.Investigation => "Investigation",
        CallStep.Resolution => "Resolution",
        CallStep.DifficultClients => "Difficult clients",
        CallStep.Documentation => "Documentation",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "SOP-7005 has no such step."),
    };

    public static string Of(FormOfAddress form) => form switch
    {
        FormOfAddress.Ms => "Ms.",
        FormOfAddress.Mr => "Mr.",
        _ => "Name only",
    };

    public static string Of(ContactMethod method) => method switch
    {
        ContactMethod.MsTeams => "MS Teams",
        ContactMethod.WalkIn => "Walk-in",
        _ => method.ToString(),
    };

    public static string Of(IdentityCheck check) => check switch
    {
        IdentityCheck.CallBack => "Confirmed by call-back",
        IdentityCheck.KnownContact => "Known contact",
        IdentityCheck.WorkAccount => "Company account or email",
        IdentityCheck.CompanyDetails => "Confirmed company details",
        _ => "Not confirmed yet",
    };

    public static string Of(OthersAffected others) => others switch
    {
        OthersAffected.OnlyThisPerson => "Only this person",
        OthersAffected.SomePeople => "Some people",
        OthersAffected.WholeCompany => "The whole company",
        _ => "Not known",
    };

    public static string Of(SpielId spiel) => spiel switch
    {
        SpielId.Greeting => "Greeting",
        SpielId.Intake => "Issue intake",
        SpielId.StatusUpdate => "Status update",
        SpielId.Resolution => "Resolution",
        SpielId.InsistsOnEscalation => "Client insists on escalation",
        SpielId.DemandsManager => "Client demands to speak to a manager",
        SpielId.CompanyWideOutage => "Client claims a company-wide outage",
        SpielId.DeEscalation => "General de-escalation",
        SpielId.CaseUpdate => "Status update, another level has the case",
        SpielId.CaseResolved => "Resolution by another level",
        _ => throw new ArgumentOutOfRangeException(nameof(spiel), spiel, "SOP-7005 has no such spiel."),
    };

    /// <summary>The status as SOP-7005 step 7 asks for it: Resolved or Ongoing, with the lifecycle's own word.</summary>
    public static string CurrentStatus(Ticket ticket) => ticket.Status switch
    {
        TicketStatus.Resolved or TicketStatus.ResolvedByTier2 or TicketStatus.ResolvedByTier3 or TicketStatus.Closed => StatusName.Of(ticket.Status),
        _ => $"Ongoing: {StatusName.Of(ticket.Status)}",
    };
}
