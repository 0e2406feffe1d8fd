using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// The possible security events of a ticket: heard in notes and in what is typed into cards, open until the engineer reports them or says why they are none.
/// The same kind is asked about again only for new words.
/// </summary>
public static class HeardEvents
{
    /// <summary>How many a ticket keeps; the oldest that are answered go first.</summary>
    public const int MaxEvents = 20;

    /// <summary>How much of the words a card shows, and the security form takes.</summary>
    public const int MaxLine = 200;

    /// <summary>The last event that nobody has answered yet; null when there is none.</summary>
    public static HeardEvent? Open(Ticket ticket) => ticket.HeardEvents.LastOrDefault(heard => heard.IsOpen);

    /// <summary>The event that a note says and nobody has answered yet; null when there is none.</summary>
    public static HeardEvent? OpenOfNote(Ticket ticket, int note) => ticket.HeardEvents.LastOrDefault(heard => heard.IsOpen && heard.Note == note);

    /// <summary>The change with what was heard in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heard">What was heard in it.</param>
    /// <param name="note">The number of the note that has the text; null where no note has it.</param>
    public static TicketChange Hear(TicketChange change, string text, HeardText heard, int? note, DateTimeOffset now) =>
        heard.Intent is HeardIntent.SecurityEvent said
            ? change.With(ticket => Add(ticket, Event(NextNumber(ticket), text, said, heard, now) with { Note = note }))
            : change;

    /// <summary>What was heard while no call was on: no ticket has it yet.</summary>
    public static HeardEvent WithoutTicket(string text, HeardIntent.SecurityEvent said, HeardText heard, DateTimeOffset now) => Event(1, text, said, heard, now);

    /// <summary>The change with what is heard in the answers that it typed, and with the events that it reported to Tier 3.</summary>
    /// <param name="before">The ticket before the change.</param>
    public static TicketChange Settle(TicketChange change, Ticket before, KnowledgeHub hub, DateTimeOffset now)
    {
        var known = Told(before.Answers).ToHashSet();
        foreach (var text in Heard(change.Ticket).OfType<string>().Where(text => !known.Contains(text)).Distinct())
        {
            change = Hear(change, text, hub.Listening.Read(text, TextPlace.CardField), null, now);
        }

        return IsReported(before, change.Ticket) ? change.With(Reported) : change;
    }

    /// <summary>The engineer says why an event is none.</summary>
    /// <param name="reason">One line why; not blank.</param>
    /// <returns>The change; null where the event is answered already, or is not there.</returns>
    public static TicketChange? Dismiss(Ticket ticket, int number, string reason, DateTimeOffset now)
    {
        if (ticket.HeardEvents.FirstOrDefault(heard => heard.Number == number && heard.IsOpen) is not { } open)
        {
            return null;
        }

        var answered = open with { State = HeardEventState.NoEvent, Reason = reason };
        string[] words = [.. SecurityEventWords.RecogniseAll(open.Observed, open.Words), open.Words];
        return TicketChange
            .Of(ticket with
            {
                HeardEvents = ticket.HeardEvents.Replace(open, answered),
                RuledOutEvents = [.. ticket.RuledOutEvents, .. SecurityEventQuestion.RuledOut(words.Distinct(), reason, ticket.Engineer.Name, now)],
            })
            .Noting(now, $"Not a security event, says {ticket.Engineer.Name}: “{open.Words}” ({Kinds(open)}). Why: {reason}");
    }

    /// <summary>The words of the events that nobody has answered yet.</summary>
    public static IEnumerable<string> OpenWords(Ticket ticket) => ticket.HeardEvents.Where(heard => heard.IsOpen).Select(heard => heard.Words);

    /// <summary>The events whose words were asked about elsewhere, and are none.</summary>
    public static Ticket RuleOut(Ticket ticket, ImmutableArray<RuledOutEvent> ruledOut) => ticket with
    {
        HeardEvents =
        [
            .. ticket.HeardEvents.Select(heard => heard.IsOpen && ruledOut.FirstOrDefault(ruled => Says(heard, ruled.Words)) is { } answer
                ? heard with { State = HeardEventState.NoEvent, Reason = answer.Why }
                : heard),
        ],
    };

    private static bool Says(HeardEvent heard, string words) =>
        heard.Words.Contains(words, StringComparison.OrdinalIgnoreCase) || heard.Observed.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Why it is none, as it was typed; null where nothing was said. A dash is no reason.</summary>
    public static string? Reason(string? typed) => Said.Words(typed);

    /// <summary>The kinds of an event in KB-155's words.</summary>
    public static string Kinds(HeardEvent heard) => string.Join(" or ", heard.Concerns.Select(SecurityConcernName.Of));

    /// <summary>What is typed as a concern goes to the gate by itself, so its details are not heard beside.</summary>
    private static IEnumerable<string?> Heard(Ticket ticket)
    {
        var claimed = FactsForm.AsksDetails(FactsForm.Of(ticket)) ? FactsForm.Of(ticket).Texts.ToHashSet() : [];
        return Told(ticket.Answers).Where(text => !claimed.Contains(text));
    }

    /// <summary>What is told in sentences; names of systems, times and numbers are none.</summary>
    private static IEnumerable<string?> Told(CallAnswers answers) =>
    [
        answers.Intake.Summary, answers.Intake.Description, answers.Intake.ErrorMessages,
        answers.Categorization.Observed, answers.Categorization.Suspicion, answers.Undecided?.Observed, answers.Undecided?.Suspicion,
        .. answers.Investigation.Texts, answers.Resolution.RootCause, answers.Resolution.StepsTaken,
    ];

    private static bool IsReported(Ticket before, Ticket after) =>
        after is { Status: TicketStatus.EscalatedToTier3, Escalation.NotificationDueAt: not null } && after.Escalation != before.Escalation;

    /// <summary>Tier 3 was told of the concern that the form offered, and of every event of its kind.</summary>
    private static Ticket Reported(Ticket ticket)
    {
        var concern = Choice.Read<SecurityConcern>(ticket.Answers.Categorization.Concern);
        var offered = Open(ticket);
        return ticket with
        {
            HeardEvents =
            [
                .. ticket.HeardEvents.Select(heard => heard.IsOpen && (heard == offered || (concern is { } named && heard.Concerns.Contains(named)))
                    ? heard with { State = HeardEventState.Reported }
                    : heard),
            ],
        };
    }

    private static int NextNumber(Ticket ticket) => (ticket.HeardEvents is [.., var last] ? last.Number : 0) + 1;

    private static HeardEvent Event(int number, string text, HeardIntent.SecurityEvent said, HeardText heard, DateTimeOffset now) => new()
    {
        Number = number,
        Concerns = [.. said.Concerns],
        Words = QuotedWords.Of(text, said.Words, MaxLine),
        Observed = QuotedWords.LineAround(text, said.Words, MaxLine),
        System = heard.Facts.FirstOrDefault(fact => fact.Kind == FactKind.System)?.Value,
        At = now,
    };

    private static Ticket Add(Ticket ticket, HeardEvent said)
    {
        if (ticket.HeardEvents.Any(heard => heard.Concerns.Intersect(said.Concerns).Any() && SaysTheSame(heard, said)))
        {
            return ticket;
        }

        var (others, open) = (ticket.HeardEvents, ticket.HeardEvents.LastOrDefault(heard => heard.IsOpen && heard.Concerns.Intersect(said.Concerns).Any()));
        var kept = open is null ? others : others.Remove(open);
        var joined = open is null ? said : said with { Concerns = [.. said.Concerns.Union(open.Concerns)], System = said.System ?? open.System };
        return ticket with { HeardEvents = Bounded(kept.Add(joined)) };
    }

    private static ImmutableArray<HeardEvent> Bounded(ImmutableArray<HeardEvent> events) =>
        events.Length <= MaxEvents ? events : events.Remove(events.FirstOrDefault(heard => !heard.IsOpen) ?? events[0]);

    private static bool SaysTheSame(HeardEvent before, HeardEvent now)
    {
        var (old, said) = (QuotedWords.Each(before.Words), QuotedWords.Each(now.Words));
        return said.IsSubsetOf(old) || (before.Observed == now.Observed);
    }
}
