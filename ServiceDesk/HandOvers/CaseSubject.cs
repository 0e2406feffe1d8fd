using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>Whose case it is and what it is about, as the ticket knows it now. What is null is not known yet.</summary>
public sealed record CaseSubject
{
    /// <summary>The client's company with its code.</summary>
    public string? Company { get; init; }

    /// <summary>Who called, and by which way.</summary>
    public string? Contact { get; init; }

    public string? Severity { get; init; }

    /// <summary>The system of the security concern; otherwise the one that the client reported.</summary>
    public string? System { get; init; }

    /// <summary>The system that the client reported, where the concern is about another one.</summary>
    public string? AffectedSystem { get; init; }

    /// <summary>How many companies are affected by the engineer's last word; null while the recorded count stands.</summary>
    public int? Companies { get; init; }

    /// <summary>How many companies the linked tickets and this one are of; null when nothing is linked.</summary>
    public int? LinkedCompanies { get; init; }

    public static CaseSubject Of(Ticket ticket)
    {
        var reported = Named(ticket.Answers.Intake.AffectedSystem);
        var suspect = FactsForm.AsksDetails(ticket.Answers.Categorization) ? Named(ticket.Answers.Categorization.ConcernSystem) : null;
        return new CaseSubject
        {
            Company = ticket.Company is { } company ? $"{company.Name} ({company.Code})" : null,
            Contact = ContactOf(ticket),
            Severity = ticket.Severity is { } severity ? $"{severity.Severity}{(severity.Code is { } code ? $" from {code}" : "")}" : null,
            System = suspect ?? reported,
            AffectedSystem = suspect is null || string.Equals(suspect, reported, StringComparison.OrdinalIgnoreCase) ? null : reported,
            Companies = ticket.Case?.Companies,
            LinkedCompanies = ticket.Links is [] ? null : LinkedTickets.CompaniesOf(ticket),
        };
    }

    private static string? ContactOf(Ticket ticket) => ticket.ClientName is not { } name ? null
        : Choice.Read<ContactMethod>(ticket.Answers.Greeting.ContactMethod) is { } method ? $"{name} ({Wording.Of(method)})"
        : name;

    private static string? Named(string? system) => SuspectSystem.IsNamed(system) ? system!.Trim() : null;
}
