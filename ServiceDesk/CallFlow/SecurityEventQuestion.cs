using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// Whoever says "None of these" where words of the ticket name a security event is asked once about those words (KB-155). The answer stays on the
/// ticket, and the same words are not asked about again.
/// </summary>
public static class SecurityEventQuestion
{
    /// <summary>How many of the words the question shows.</summary>
    private const int MaxShown = 3;

    /// <summary>Keeps which words of a note name an event: at step 3 they are asked about.</summary>
    public static TicketChange Hear(TicketChange change, string text) => SecurityEventWords.RecogniseAll(text) is not { IsEmpty: false } words
        ? change
        : change.With(ticket => ticket with { EventWords = [.. ticket.EventWords.Union(words, StringComparer.OrdinalIgnoreCase)] });

    /// <summary>What is to be asked of a Tier 1 ticket before "None of these" decides, and what is answered by it.</summary>
    public static EventAnswer Answer(Ticket ticket, CategorizationAnswers facts, DateTimeOffset now)
    {
        if (ticket.Tier > 1 || Choice.Read<SecurityConcern>(facts.Concern) != SecurityConcern.None)
        {
            return EventAnswer.None;
        }

        string?[] texts = [.. ticket.Answers.Intake.Texts, .. ticket.Answers.Investigation.Texts, facts.Observed, facts.Infrastructure];
        var open = SecurityEventWords.RecogniseAll(texts)
            .Union(ticket.EventWords, StringComparer.OrdinalIgnoreCase)
            .Except(ticket.RuledOutEvents.Select(ruled => ruled.Words), StringComparer.OrdinalIgnoreCase)
            .ToImmutableArray();
        open = [.. open, .. HeardEvents.OpenWords(ticket).Where(said => !open.Any(named => said.Contains(named, StringComparison.OrdinalIgnoreCase)))];

        // Words that came after the card was shown were not answered by it.
        var asked = ticket.Answers.EventsAsked;
        return Said.Words(facts.NotEvent) is { } why && !FillerWords.IsFiller(why)
            ? new([.. open.Except(asked, StringComparer.OrdinalIgnoreCase)], [.. RuledOut(open.Intersect(asked, StringComparer.OrdinalIgnoreCase), why, ticket.Engineer.Name, now)])
            : new(open, []);
    }

    /// <summary>Writes an answer into the ticket, and into its notes.</summary>
    public static TicketChange RuleOut(TicketChange change, ImmutableArray<RuledOutEvent> ruledOut, DateTimeOffset now) => ruledOut is not [var first, ..]
        ? change
        : change
            .With(ticket => HeardEvents.RuleOut(ticket with { RuledOutEvents = [.. ticket.RuledOutEvents, .. ruledOut] }, ruledOut))
            .Noting(now, $"No security event, says {first.By}: {first.Why} (asked about {Shown([.. ruledOut.Select(ruled => ruled.Words)])})");

    /// <summary>One answer to several words.</summary>
    public static IEnumerable<RuledOutEvent> RuledOut(IEnumerable<string> words, string why, string by, DateTimeOffset now) =>
        words.Select(word => new RuledOutEvent { Words = word, Why = why, By = by, At = now });

    /// <summary>The question, at its field.</summary>
    /// <param name="instead">What is to be done if it is one, as the beginning of a sentence.</param>
    public static FieldError Error(string field, ImmutableArray<string> words, string instead)
    {
        var others = words.Length == 1 ? "" : $"; so {(words.Length == 2 ? "does" : "do")} {Shown([.. words.Skip(1)])}";
        return new(field, $"\"{words[0]}\" names a security event (KB-155){others}. {instead}, or say here why it is none.");
    }

    private static string Shown(ImmutableArray<string> words) => string.Join(", ", words.Take(MaxShown).Select(word => $"\"{word}\""));
}
