using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>What the facts of one note did to the ticket, in the few words of a receipt.</summary>
/// <param name="Filled">What was filled in, each with the name of its field.</param>
/// <param name="Kept">What was not, because the field says something else.</param>
public sealed record HeardSummary(ImmutableArray<string> Filled, ImmutableArray<string> Kept)
{
    /// <summary>How much of a sentence a receipt repeats.</summary>
    private const int ShownValue = 40;

    /// <summary>What the receipt says; null for nothing.</summary>
    public string? Words => (Filled, Kept) switch
    {
        ([], []) => null,
        _ => $"→ {string.Join(" · ", Filled.Concat(Kept))}",
    };

    /// <summary>What became of a note's facts.</summary>
    /// <param name="note">The number of the note.</param>
    public static HeardSummary Of(Ticket ticket, int note)
    {
        var facts = ticket.HeardFacts.Where(fact => fact.Note == note && fact.Stands).ToArray();
        if (facts is [] || !ticket.Lifecycle.IsOpen)
        {
            return new([], []);
        }

        var fields = HeardFacts.FieldsOf(ticket);
        var kept = fields.Where(field => facts.Contains(field.Other)).Select(Stays).Distinct();
        return new([.. facts.Where(fact => IsFilled(fields, fact)).Select(Say).Distinct()], [.. kept]);
    }

    /// <summary>The facts of a note that ended in one way.</summary>
    public static ImmutableArray<string> EndedOf(Ticket ticket, int note, FactEnd end) =>
        [.. ticket.HeardFacts.Where(fact => fact.Note == note && fact.End == end).Select(Say).Distinct()];

    /// <summary>The steps that have taken what a note says into their answers.</summary>
    public static ImmutableArray<CallStep> TakenBy(Ticket ticket, int note) =>
    [
        .. FillableFields.All
            .Where(field => field.Step <= ticket.Step && ticket.HeardFacts.Any(fact => fact.Note == note && IsTaken(ticket, field, fact)))
            .Select(field => field.Step)
            .Distinct(),
    ];

    private static bool IsTaken(Ticket ticket, FillableField field, HeardFact fact) =>
        field.ValueOf(fact) is { } value && field.Read(ticket.Answers.Of(field.Step))?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsFilled(ImmutableArray<HeardField> fields, HeardFact fact) =>
        fact.Kind == FactKind.ClientUpdated || fields.Any(field => field.FilledFrom.Contains(fact));

    private static string Say(HeardFact fact) => Typed.Line(fact.Value, ShownValue) is { } value ? $"{NameOf(fact)} {value}" : NameOf(fact);

    private static string Stays(HeardField field) => field.Other!.Kind is FactKind.OthersAtCompany or FactKind.SharedCause
        ? $"{NameOf(field.Other)} stays as it is"
        : $"{NameOf(field.Other)} stays {Typed.Line(field.Shown, ShownValue)}";

    private static string NameOf(HeardFact fact) => fact.Kind switch
    {
        FactKind.Since => "Since",
        FactKind.System => "System",
        FactKind.Users => "Users",
        FactKind.OthersAtCompany => "Others affected",
        FactKind.Companies => "Companies",
        FactKind.SharedCause => "Shared cause",
        FactKind.ClientName => "Client",
        FactKind.Company => "Company",
        FactKind.Finding => $"{FindingChecks.Of(fact.Value)}:",
        FactKind.Fix => "Fix:",
        FactKind.Success => "Seen",
        FactKind.ClientUpdated => "Client updated",
        FactKind.ClientConfirmed => "Client confirmed",
        var kind => kind.ToString(),
    };
}
