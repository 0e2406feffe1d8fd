using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// A root cause that a client is not told as it stands, with a host, an address or a code in it: the client's words are asked for, once on a ticket.
/// Without them the resolution spiel stays open there.
/// </summary>
public static class ClientWordsQuestion
{
    private const int Shown = 40;

    /// <summary>The question at its field; empty when there is none, or it was asked before.</summary>
    public static IEnumerable<FieldError> Of(Ticket ticket, ResolutionAnswers answers)
    {
        var isAsked = ticket.Answers.QuestionedWords is not null || Typed.Text(answers.ClientWords) is not null;
        if (isAsked || Internal(ticket, answers) is not { } found)
        {
            return [];
        }

        var message = $"\"{Typed.Line(found, Shown)}\" is not for the client. Say here what was wrong and what was done, or send it again.";
        return [new(nameof(answers.ClientWords), message)];
    }

    /// <summary>The ticket of which the question has been asked now.</summary>
    public static Ticket Asked(Ticket ticket, ResolutionAnswers answers) => Of(ticket, answers).Any()
        ? ticket with { Answers = ticket.Answers with { QuestionedWords = Internal(ticket, answers) } }
        : ticket;

    private static string? Internal(Ticket ticket, ResolutionAnswers answers) => SpokenWords.FindInternal(answers.RootCause, ticket.Company?.Server);
}
