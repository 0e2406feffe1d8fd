using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What "None of these" leaves to be asked about words that name a security event, and what it answers.</summary>
/// <param name="Open">Words that nobody has said anything about yet.</param>
/// <param name="RuledOut">Words that were asked about, with the reason that is given now.</param>
public sealed record EventAnswer(ImmutableArray<string> Open, ImmutableArray<RuledOutEvent> RuledOut)
{
    /// <summary>Nothing to ask, and nothing answered.</summary>
    public static EventAnswer None { get; } = new([], []);

    /// <summary>The question about the open words; none where there are none.</summary>
    public ImmutableArray<FieldError> Errors =>
        Open is [] ? [] : [SecurityEventQuestion.Error(nameof(CategorizationAnswers.NotEvent), Open, "Choose the concern above")];

    /// <summary>What was typed, without a reason that is kept as the answer.</summary>
    public CategorizationAnswers Without(CategorizationAnswers typed) => RuledOut is [] ? typed : typed with { NotEvent = null };

    /// <summary>Keeps the answer, and which words the card asks about now.</summary>
    public TicketChange Keep(TicketChange change, DateTimeOffset now) => SecurityEventQuestion.RuleOut(change, RuledOut, now)
        .With(ticket => Open.SequenceEqual(ticket.Answers.EventsAsked) ? ticket : ticket with { Answers = ticket.Answers with { EventsAsked = Open } });
}
