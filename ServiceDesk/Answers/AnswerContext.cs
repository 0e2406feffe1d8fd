using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>What is known when a question is asked.</summary>
public sealed record AnswerContext
{
    /// <summary>The ticket of the call that is on; null between calls.</summary>
    public Ticket? Ticket { get; init; }

    public required KnowledgeHub Hub { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The name of whoever asks; null when it is not known.</summary>
    public string? Engineer { get; init; }

    /// <summary>The facts that the question states.</summary>
    public IReadOnlyList<StatedFact> Facts { get; init; } = [];

    /// <summary>A spiel with what is known filled in.</summary>
    internal FilledSpiel Fill(SpielId spiel)
    {
        var known = Ticket is null ? new SpielContext { Now = Now, EngineerName = Engineer } : SpielContext.Of(Ticket, Now);
        return Hub.Spiels.Fill(spiel, known);
    }
}
