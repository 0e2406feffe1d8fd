using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>A root cause that says nothing is questioned once on a ticket. Sent again it is kept: the engineer knows what is known.</summary>
public static class RootCauseQuestion
{
    /// <summary>The question at the field; empty when there is none, or it was asked before.</summary>
    public static IEnumerable<FieldError> Of(Ticket ticket, string? rootCause) =>
        ticket.Answers.QuestionedCause is null ? Of(rootCause) : [];

    /// <summary>The question at the field; empty when the root cause says something.</summary>
    public static IEnumerable<FieldError> Of(string? rootCause)
    {
        var question = $"“{Typed.Line(rootCause, 40)}” does not say what was wrong. What was the cause? Send it again to keep it.";
        return FillerWords.IsFiller(rootCause) ? [new(nameof(ResolutionAnswers.RootCause), question)] : [];
    }

    /// <summary>The ticket of which the question has been asked now.</summary>
    public static Ticket Asked(Ticket ticket, string? rootCause) => ticket.Answers.QuestionedCause is null && FillerWords.IsFiller(rootCause)
        ? ticket with { Answers = ticket.Answers with { QuestionedCause = rootCause } }
        : ticket;
}
