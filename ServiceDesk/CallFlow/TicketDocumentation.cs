using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>The fields a ticket must carry (SOP-7010, SOP-7005 step 7), in the document's order, with what is missing.</summary>
public static class TicketDocumentation
{
    public static ImmutableArray<RequiredField> FieldsOf(Ticket ticket, DateTimeOffset now) => ticket.NotACall is null
        ? Entered(ticket, now)
        : [.. Entered(ticket, now).Select(field => field with { Value = field.Value ?? "N/A" })];

    /// <summary>The fields that are still blank.</summary>
    public static ImmutableArray<RequiredField> MissingOf(Ticket ticket, DateTimeOffset now) => [.. FieldsOf(ticket, now).Where(field => field.IsMissing)];

    private static ImmutableArray<RequiredField> Entered(Ticket ticket, DateTimeOffset now) =>
    [
        new("Ticket ID", ticket.Id.ToString(), null),
        new("Date/Time Created", PhilippineTime.Stamp(ticket.CreatedAt), null),
        new("Client Name", ticket.ClientName, nameof(DocumentationAnswers.ClientName)),
        new("Company", Company(ticket), nameof(DocumentationAnswers.Company)),
        new("Contact Method", Choice.Read<ContactMethod>(ticket.Answers.Greeting.ContactMethod) is { } method ? Wording.Of(method) : null, nameof(DocumentationAnswers.ContactMethod)),
        new("Assigned Engineer", ticket.Engineer.EmployeeId is null ? null : ticket.Engineer.ToString(), nameof(DocumentationAnswers.EmployeeId)),
        new("Issue Summary", Typed.Text(ticket.Answers.Intake.Summary), nameof(DocumentationAnswers.Summary)),
        new("Issue Description", Typed.Text(ticket.Answers.Intake.Description), nameof(DocumentationAnswers.Description)),
        new("Live Incident Notes", ticket.NoteCount == 1 ? "1 note" : $"{ticket.NoteCount} notes", null),
        new("Severity", ticket.Severity?.Severity.ToString(), nameof(DocumentationAnswers.Severity)),
        new("Affected System", Typed.Text(ticket.Answers.Intake.AffectedSystem), nameof(DocumentationAnswers.AffectedSystem)),
        new("Impact Scope", Impact(ticket), nameof(DocumentationAnswers.UsersAffected)),
        new("Root Cause", Typed.Text(ticket.Answers.Resolution.RootCause), nameof(DocumentationAnswers.RootCause)) { Owner = Resolver(ticket) },
        new("Resolution Steps", Typed.Text(ticket.Answers.Resolution.StepsTaken), nameof(DocumentationAnswers.ResolutionSteps)) { Owner = Resolver(ticket) },
        new("Resolution Time", ResolutionTime(ticket, now), null),
        new("Escalation", ticket.Escalation?.Justification ?? Typed.Text(ticket.Answers.Documentation.EscalationReason), nameof(DocumentationAnswers.EscalationReason)),
        new("EIR", EirReference.IsRequired(ticket) ? EirReference.Read(ticket.Answers.Documentation.EirReference) : "Not required at Tier 1", nameof(DocumentationAnswers.EirReference)),
        new("Status", Wording.CurrentStatus(ticket), null),
    ];

    /// <summary>The level that resolves the ticket and says how; null when that is its engineer.</summary>
    private static SupportLevel? Resolver(Ticket ticket) => ticket.Case is { IsHeld: true } held ? held.Level : null;

    private static string? Company(Ticket ticket) => ticket switch
    {
        { Company: { } company } => $"{company.Name} ({company.Code})",
        { UnlistedCompany: { } name } => $"{name} (not in the directory)",
        _ => null,
    };

    private static string? Impact(Ticket ticket) => Typed.Text(ticket.Answers.Intake.UsersAffected) is { } users
        ? $"{users}{(int.TryParse(users, out var count) ? count == 1 ? " user" : " users" : "")}, {Companies(ticket)}"
        : null;

    private static string Companies(Ticket ticket) => Typed.Text(ticket.Answers.Categorization.Companies) switch
    {
        null or "1" => "1 company",
        var companies => $"{companies} companies",
    };

    private static string ResolutionTime(Ticket ticket, DateTimeOffset now) =>
        (ticket.Lifecycle.FirstAt(TicketStatus.Resolved) ?? ticket.Lifecycle.FirstAt(TicketStatus.ResolvedByTier2) ?? ticket.Lifecycle.FirstAt(TicketStatus.ResolvedByTier3)) is { } resolved
            ? PhilippineTime.Words(resolved - ticket.CreatedAt)
            : $"Running, {PhilippineTime.Words(now - ticket.CreatedAt)} so far";
}
