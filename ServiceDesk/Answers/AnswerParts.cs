using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>What an answer has beside its document's lines: what the ticket, the clocks, the settings and the question say.</summary>
internal sealed record AnswerParts
{
    public static AnswerParts None { get; } = new();

    /// <summary>What to say to the client; null for nothing.</summary>
    public FilledSpiel? Say { get; init; }

    /// <summary>What is so on this ticket.</summary>
    public ImmutableArray<string> OfTicket { get; init; } = [];

    /// <summary>What was found for the words of the question, before the document's own lines.</summary>
    public ImmutableArray<string> Found { get; init; } = [];

    /// <summary>What the engineer may do next; the topic's own steps where empty.</summary>
    public ImmutableArray<AnswerStep> Next { get; init; } = [];

    /// <summary>Whether it answers the question without the document's lines.</summary>
    public bool IsWhole { get; init; }

    public static AnswerParts Of(QuestionTopic topic, string question, AskedWords asked, AnswerContext context) => topic switch
    {
        QuestionTopic.Escalate => EscalationAnswer.Of(context),
        QuestionTopic.Sla => SlaAnswer.Of(context),
        QuestionTopic.ErrorCode => ErrorCodeAnswer.Of(question, asked, context),
        QuestionTopic.Greeting => new() { Say = context.Fill(SpielId.Greeting) },
        QuestionTopic.DifficultClient => DifficultClientAnswer.Of(asked, context),
        QuestionTopic.Breach => TicketAnswer.Breach(context),
        QuestionTopic.OpenTicket => TicketAnswer.Documentation(context),
        QuestionTopic.Closing => ClosingAnswer.Of(asked, context),
        QuestionTopic.Eir => TicketAnswer.Review(context),
        QuestionTopic.Privacy => TicketAnswer.Privacy(context),
        QuestionTopic.OnCall => OnCallAnswer.Of(asked, context),
        _ => None,
    };

    /// <summary>Which level has the ticket since when; null where its engineer has it.</summary>
    public static string? Holder(Ticket ticket, DateTimeOffset now) => ticket.Case is { IsHeld: true } held
        ? $"{SupportLevelName.Of(held.Level)} has {ticket.Id} since {PhilippineTime.Near(held.HeldSince, now)}."
        : null;
}
