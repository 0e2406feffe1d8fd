using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>One field of a step that heard facts can fill: which facts, and how its answer is read and written.</summary>
internal sealed record FillableField
{
    /// <summary>Between two findings of one check.</summary>
    private const string Joint = "; ";

    /// <summary>What a line of a card takes.</summary>
    public const int MaxLength = 200;

    public required CallStep Step { get; init; }

    /// <summary>The property of the step's answers.</summary>
    public required string Name { get; init; }

    /// <summary>The answer; a ticked box is "true", one that is not is null.</summary>
    public required Func<StepAnswers, string?> Read { get; init; }

    public required Func<StepAnswers, string?, StepAnswers> Write { get; init; }

    /// <summary>What a fact says for this field; null when it says nothing.</summary>
    public required Func<HeardFact, string?> ValueOf { get; init; }

    /// <summary>What the card fills in by itself, which counts as empty; null for nothing.</summary>
    public Func<Ticket, string?> Offered { get; init; } = _ => null;

    /// <summary>Whether facts may fill the field on this ticket.</summary>
    public Func<Ticket, bool> IsOpen { get; init; } = _ => true;

    /// <summary>Whether a further fact adds to the field, as findings do. Of others the first one stays.</summary>
    public bool Joins { get; init; }

    /// <summary>Whether an answer and a fact's value say the same.</summary>
    public Func<string, string, bool> IsSame { get; init; } = SameValue.Words;

    /// <summary>Whether an answer of the step was left to what is heard.</summary>
    public bool IsBlank(Ticket ticket, string? answer) => Typed.Text(answer) is not { } text || text == Offered(ticket);

    /// <summary>What facts fill in; null for none.</summary>
    public string? Filled(IEnumerable<HeardFact> facts)
    {
        string? filled = null;
        foreach (var value in facts.Select(ValueOf).OfType<string>().Distinct())
        {
            if (filled is null)
            {
                filled = value;
            }
            else if (Joins && filled.Length + Joint.Length + value.Length <= MaxLength)
            {
                filled = $"{filled}{Joint}{value}";
            }
        }

        return filled;
    }

    /// <summary>Whether an answer is what the first of the facts filled in, so that the later ones may add to it.</summary>
    public bool IsFilledBy(IReadOnlyList<HeardFact> facts, string? answer) =>
        Joins && Enumerable.Range(1, facts.Count).Any(count => Filled(facts.Take(count)) == answer);
}
