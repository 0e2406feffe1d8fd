using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>What this ticket adds to the answers about its documentation, its review, a breach and its client's data.</summary>
internal static class TicketAnswer
{
    /// <summary>How many missing fields are named.</summary>
    private const int MostNamed = 6;

    /// <summary>SOP-7010: what is still missing.</summary>
    public static AnswerParts Documentation(AnswerContext context) => context.Ticket is { } ticket
        ? new() { OfTicket = [Missing(ticket, context.Now)], Next = [AnswerStep.ShowStep, AnswerStep.ShowDocument] }
        : AnswerParts.None;

    /// <summary>KB-612: whether this ticket needs a review, and which priority it has.</summary>
    public static AnswerParts Review(AnswerContext context) => context.Ticket switch
    {
        null => AnswerParts.None,
        { Escalation.EscalatedTier: { } tier } ticket => new()
        {
            OfTicket = [$"Needed: this ticket is Tier {tier}{Priority(ticket)}. {Recorded(ticket)}"],
        },
        _ => new() { OfTicket = ["This ticket is Tier 1: it needs no EIR."] },
    };

    /// <summary>KB-450: the deadline of a case that is with Tier 3 already.</summary>
    public static AnswerParts Breach(AnswerContext context)
    {
        if (context.Ticket is not { } ticket)
        {
            return AnswerParts.None;
        }

        var due = ticket.Escalation?.NotificationDueAt is { } at
            ? [$"NPC notice due by {PhilippineTime.Stamp(at)}."]
            : ImmutableArray<string>.Empty;
        return AnswerParts.Holder(ticket, context.Now) is { } holder
            ? new() { OfTicket = [holder, .. due], Next = [AnswerStep.ShowStep, AnswerStep.ShowDocument] }
            : new() { OfTicket = due };
    }

    /// <summary>KB-450: what this client's tags ask for.</summary>
    public static AnswerParts Privacy(AnswerContext context) => context.Ticket switch
    {
        null => AnswerParts.None,
        { Company: { Tags: [] } company } => new()
        {
            OfTicket = [$"{company.Name} has no tag: treat it as DPA.", HubValues.TagLine(PrivacyTag.Dpa)],
        },
        { Company: { } company } => new() { OfTicket = [.. company.Tags.Select(HubValues.TagLine)] },
        _ => new() { OfTicket = ["The client's company is not known yet: treat it as DPA.", HubValues.TagLine(PrivacyTag.Dpa)] },
    };

    /// <summary>The required fields that this ticket lacks, in one line.</summary>
    public static string Missing(Ticket ticket, DateTimeOffset now)
    {
        string[] names = [.. TicketDocumentation.FieldsOf(ticket, now).Where(field => field.IsToFillIn).Select(field => field.Name)];
        return names switch
        {
            [] => "No required field is missing.",
            { Length: <= MostNamed } => $"Still missing: {string.Join(", ", names)}.",
            _ => $"Still missing: {string.Join(", ", names.Take(MostNamed))} and {names.Length - MostNamed} more.",
        };
    }

    private static string Recorded(Ticket ticket) =>
        EirReference.Read(ticket.Answers.Documentation.EirReference) is null ? "It is not recorded yet." : "It is recorded.";

    private static string Priority(Ticket ticket) => ticket.Severity?.Severity switch
    {
        null => "",
        Severity.Critical => ", priority P1",
        Severity.High => ", priority P2",
        _ => ", priority P3",
    };
}
