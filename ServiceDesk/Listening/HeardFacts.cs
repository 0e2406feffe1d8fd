using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// The facts that were heard in a ticket's notes. They lie beside what was typed and change none of it: an empty field of the present or a later step is shown, and taken,
/// filled with them.
/// </summary>
public static class HeardFacts
{
    /// <summary>How many facts a ticket keeps.</summary>
    public const int MaxFacts = 40;

    /// <summary>How many facts one note states at most: a pasted mail does not push out those of the call.</summary>
    private const int MaxOfNote = 20;

    /// <summary>How far the ticket has been heard: what a card says it knew when it was shown.</summary>
    public static int Heard(Ticket ticket) => ticket.HeardFacts.Aggregate(0, (most, fact) => Math.Max(most, Math.Max(fact.Order, fact.EndOrder ?? 0)));

    /// <summary>The change with the facts that its newest note states.</summary>
    /// <param name="noted">A change whose last note is the one that states them.</param>
    /// <param name="text">The text that the places of the facts point into.</param>
    public static TicketChange Hear(TicketChange noted, string text, IReadOnlyList<StatedFact> facts)
    {
        var note = noted.Notes[^1];
        return noted.With(ticket => Adding(ticket, Read(text, facts), note.Number, note.At));
    }

    /// <summary>The change with the facts of a corrected note in the place of those that it stated before.</summary>
    /// <param name="number">The number of the note that is corrected.</param>
    public static TicketChange Correct(TicketChange noted, int number, string text, IReadOnlyList<StatedFact> facts) => noted.With(ticket =>
    {
        var before = ticket.HeardFacts;
        var undone = before.Where(fact => fact.Note == number && fact.End == FactEnd.Undone).Select(fact => (fact.Kind, fact.Value)).ToHashSet();
        var anew = Read(text, facts).Where(fact => !undone.Contains((fact.Kind, fact.Value)));
        return Adding(Ending(ticket, number, FactEnd.Replaced), anew, number, noted.Notes[^1].At);
    });

    /// <summary>The engineer takes back what was heard in a note.</summary>
    public static Ticket Undo(Ticket ticket, int number) => Ending(ticket, number, FactEnd.Undone);

    /// <summary>The message of a note was deleted.</summary>
    public static Ticket Withdraw(Ticket ticket, int number) => Ending(ticket, number, FactEnd.Withdrawn);

    /// <summary>The deleted message was brought back.</summary>
    public static Ticket Restore(Ticket ticket, int number)
    {
        var order = Heard(ticket) + 1;
        var back = ticket.HeardFacts.Where(fact => fact.Note == number && fact.End == FactEnd.Withdrawn).ToArray();
        var restored = ticket with
        {
            HeardFacts = [.. ticket.HeardFacts.Select(fact => back.Contains(fact) ? fact with { End = null, EndOrder = null, Order = order } : fact)],
        };
        return back.Where(fact => fact.Kind == FactKind.ClientUpdated).Aggregate(restored, UpdatingClient);
    }

    /// <summary>The facts of a note leave with it to another ticket.</summary>
    public static Ticket MoveOut(Ticket ticket, int number) => Ending(ticket, number, FactEnd.Moved);

    /// <summary>The facts that left with a note.</summary>
    public static ImmutableArray<HeardFact> MovedWith(Ticket ticket, int number) => [.. ticket.HeardFacts.Where(fact => fact.Note == number && fact.End == FactEnd.Moved)];

    /// <summary>The facts of a note that came from another ticket.</summary>
    /// <param name="number">The note's number on this ticket.</param>
    public static Ticket MoveIn(Ticket ticket, IEnumerable<HeardFact> facts, int number) =>
        facts.Aggregate(ticket, (taken, fact) => Adding(taken, [fact], number, fact.At));

    /// <summary>The ticket as its cards show it: the empty answers of the present and later steps filled with what was heard.</summary>
    public static Ticket Fill(Ticket ticket) => !IsFilled(ticket) ? ticket : FillableFields.All.Aggregate(ticket, (filled, field) =>
    {
        var facts = FactsOf(ticket, field);
        return facts is not [] && TakesFacts(ticket, field, facts)
            ? filled with { Answers = filled.Answers.With(field.Write(filled.Answers.Of(field.Step), field.Filled(facts))) }
            : filled;
    });

    /// <summary>The fields of the present and later steps that facts speak of.</summary>
    public static ImmutableArray<HeardField> FieldsOf(Ticket ticket) =>
        IsFilled(ticket) ? [.. FillableFields.All.Select(field => FieldOf(ticket, field)).OfType<HeardField>()] : [];

    /// <summary>The facts of a ticket that speak of a field, if facts may fill it now; the oldest first.</summary>
    internal static ImmutableArray<HeardFact> FactsOf(Ticket ticket, FillableField field) => field.Step >= ticket.Step && field.IsOpen(ticket)
        ? [.. ticket.HeardFacts.Where(fact => fact.Stands && field.ValueOf(fact) is not null)]
        : [];

    private static bool IsFilled(Ticket ticket) => ticket.HeardFacts is not [] && ticket.Lifecycle.IsOpen;

    /// <summary>Whether the field shows the facts: nobody has entered anything else.</summary>
    internal static bool TakesFacts(Ticket ticket, FillableField field, ImmutableArray<HeardFact> facts) =>
        field.Read(ticket.Answers.Of(field.Step)) is var answer && (field.IsBlank(ticket, answer) || field.IsFilledBy(facts, answer));

    private static HeardField? FieldOf(Ticket ticket, FillableField field)
    {
        if (FactsOf(ticket, field) is not [_, ..] facts)
        {
            return null;
        }

        var isFilled = TakesFacts(ticket, field, facts);
        var shown = isFilled ? field.Filled(facts)! : field.Read(ticket.Answers.Of(field.Step))!;
        var used = isFilled ? facts.Where(fact => shown.Contains(field.ValueOf(fact)!, StringComparison.Ordinal)).ToImmutableArray() : [];
        var other = facts.LastOrDefault(fact => !field.IsSame(shown, field.ValueOf(fact)!));
        return new HeardField(field.Step, field.Name, shown, used, other);
    }

    private static Ticket Adding(Ticket ticket, IEnumerable<HeardFact> facts, int note, DateTimeOffset at)
    {
        var order = Heard(ticket) + 1;
        var added = facts.Select(fact => fact with { Note = note, At = at, Order = order, End = null, EndOrder = null, UpdatedBefore = null }).ToArray();
        var heard = ticket with { HeardFacts = Bounded([.. ticket.HeardFacts, .. added]) };
        return added.Where(fact => fact.Kind == FactKind.ClientUpdated).Aggregate(heard, UpdatingClient);
    }

    /// <summary>What was ended goes first, then the oldest.</summary>
    private static ImmutableArray<HeardFact> Bounded(ImmutableArray<HeardFact> facts)
    {
        while (facts.Length > MaxFacts)
        {
            facts = facts.Remove(facts.FirstOrDefault(fact => !fact.Stands) ?? facts[0]);
        }

        return facts;
    }

    private static IEnumerable<HeardFact> Read(string text, IReadOnlyList<StatedFact> facts) => facts.Take(MaxOfNote).SelectMany(fact => ValuesOf(text, fact)
        .Select(value => new HeardFact { Kind = fact.Kind, Value = value, Note = 0, At = default, Order = 0 })).Distinct();

    /// <summary>The values of a fact. Which sign of success was seen stands in its words; the codes are the notes' own.</summary>
    private static IEnumerable<string> ValuesOf(string text, StatedFact fact) => fact.Kind switch
    {
        FactKind.ErrorCode => [],
        FactKind.Success => Signs(fact.Place.Start + fact.Place.Length <= text.Length ? fact.Place.In(text) : text),
        FactKind.ClientUpdated or FactKind.ClientConfirmed => [""],
        _ => Typed.Line(fact.Value, FillableField.MaxLength) is { } value ? [value] : [],
    };

    private static IEnumerable<string> Signs(string words)
    {
        if (words.Contains("success", StringComparison.OrdinalIgnoreCase))
        {
            yield return FillableFields.Success;
        }

        if (words.Contains("operational", StringComparison.OrdinalIgnoreCase))
        {
            yield return FillableFields.Operational;
        }
    }

    private static Ticket Ending(Ticket ticket, int note, FactEnd end)
    {
        var order = Heard(ticket) + 1;
        var ended = ticket.HeardFacts.Where(fact => fact.Note == note && fact.Stands).ToArray();
        return Ended(ticket, ended, end, order);
    }

    /// <summary>The ticket without some of its facts.</summary>
    internal static Ticket Ended(Ticket ticket, IReadOnlyCollection<HeardFact> facts, FactEnd end, int order)
    {
        var left = ticket with { HeardFacts = [.. ticket.HeardFacts.Select(fact => facts.Contains(fact) ? fact with { End = end, EndOrder = order } : fact)] };
        return facts.Where(fact => fact.Kind == FactKind.ClientUpdated).Aggregate(left, UnsayingUpdate);
    }

    /// <summary>KB-310's clock of updates begins anew when the client was updated.</summary>
    private static Ticket UpdatingClient(Ticket ticket, HeardFact update) => ticket.ClientUpdatedAt >= update.At ? ticket : ticket with
    {
        ClientUpdatedAt = update.At,
        HeardFacts = [.. ticket.HeardFacts.Select(fact => IsUpdateOf(fact, update) ? fact with { UpdatedBefore = ticket.ClientUpdatedAt } : fact)],
    };

    /// <summary>The clock goes on from the update before, and so does that of a later update.</summary>
    private static Ticket UnsayingUpdate(Ticket ticket, HeardFact update) => ticket with
    {
        ClientUpdatedAt = ticket.ClientUpdatedAt == update.At ? update.UpdatedBefore : ticket.ClientUpdatedAt,
        HeardFacts = [.. ticket.HeardFacts.Select(fact => fact.UpdatedBefore == update.At ? fact with { UpdatedBefore = update.UpdatedBefore } : fact)],
    };

    private static bool IsUpdateOf(HeardFact fact, HeardFact update) => fact.Kind == FactKind.ClientUpdated && fact.Note == update.Note && fact.Stands;
}
