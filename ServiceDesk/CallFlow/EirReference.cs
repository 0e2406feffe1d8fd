using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Where a ticket's Escalated Incident Review is (KB-612). Tier 2 and Tier 3 tickets need one, so "N/A" is no answer there.</summary>
public static class EirReference
{
    /// <summary>What was typed, trimmed; null when it names nothing.</summary>
    public static string? Read(string? typed) => Said.Words(typed) is { } words && !FillerWords.IsFiller(words) ? words : null;

    /// <summary>Whether KB-612 asks for one.</summary>
    public static bool IsRequired(Ticket ticket) => ticket.Escalation?.EscalatedTier is not null;

    /// <summary>The error at the field when something was typed that names no review; empty otherwise.</summary>
    public static IEnumerable<FieldError> Missing(Ticket ticket, string? typed) => IsRequired(ticket) && Typed.Text(typed) is not null && Read(typed) is null
        ? [new(nameof(DocumentationAnswers.EirReference), "A Tier 2 or Tier 3 ticket needs an EIR (KB-612): its link, or where it is. N/A is not possible here.")]
        : [];
}
