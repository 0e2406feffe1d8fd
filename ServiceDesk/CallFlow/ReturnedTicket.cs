using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// A ticket that came back as not meeting KB-155 and is to be escalated again: the engineer says what has changed, for a second return is a second false
/// escalation (HR-201 §7). A security case is asked once, and only when nothing of it changed: any answer sends it on.
/// </summary>
public static class ReturnedTicket
{
    /// <summary>The question, as the label of its input.</summary>
    public const string Question = "What has changed since it was returned?";

    private const string Ask = "It was returned as not meeting KB-155. What is different now? One line.";

    /// <summary>The return that the ticket came back by; null when it was escalated again since, or never returned.</summary>
    public static CaseReturn? LastReturn(Ticket ticket) => ticket.Lifecycle.IsOpen ? ticket.Case?.Return : null;

    /// <summary>What changed since the return, as the engineer said it; null when nothing was said or the ticket was not returned.</summary>
    public static string? WhatChanged(Ticket ticket) => LastReturn(ticket) is null ? null : Said.Words(ticket.Answers.Categorization.Changed);

    /// <summary>The error of a Tier 2 case that does not say what changed; null when it does, or nothing is asked.</summary>
    public static FieldError? MissingForTier2(Ticket ticket, CategorizationAnswers facts) =>
        CountsAsFalse(ticket) && Said.Words(facts.Changed) is null ? Missing() : null;

    /// <summary>The error of a security case that is sent again as it was returned, and without a word on what changed; null otherwise.</summary>
    public static FieldError? MissingForTier3(Ticket ticket, CategorizationAnswers facts) =>
        CountsAsFalse(ticket) && IsSentAgain(ticket, facts) && string.IsNullOrWhiteSpace(facts.Changed) ? Missing() : null;

    private static bool CountsAsFalse(Ticket ticket) => LastReturn(ticket) is { Reason: ReturnReason.DoesNotMeetKb155 };

    private static bool IsSentAgain(Ticket ticket, CategorizationAnswers facts) => LastReturn(ticket)?.Sent is { } sent
        ? sent.Concern == facts.Concern && Said.Words(sent.Observed) == Said.Words(facts.Observed)
        : ticket.Escalation?.EscalatedTier == 3;

    private static FieldError Missing() => new(nameof(CategorizationAnswers.Changed), Ask);
}
