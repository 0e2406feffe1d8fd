using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// What a click on a step's card says, with what was heard since the card was shown: a note that came later fills a field that the card submits empty. A field that the card
/// showed filled and that comes back empty was emptied: its facts are undone.
/// </summary>
/// <param name="Ticket">The ticket, without the facts that the click undid.</param>
/// <param name="Answers">The completed answers.</param>
public sealed record HeardAnswers(Ticket Ticket, StepAnswers Answers)
{
    /// <summary>The facts whose fields were emptied; they are undone when every field was looked at, for one fact may fill two.</summary>
    private ImmutableHashSet<HeardFact> Emptied { get; init; } = [];

    /// <param name="ticket">The ticket as it is stored.</param>
    /// <param name="typed">What the card submitted.</param>
    /// <param name="step">The step of the card.</param>
    /// <param name="heard">How far the ticket had been heard when the card was shown, see <see cref="HeardFacts.Heard"/>.</param>
    public static HeardAnswers Complete(Ticket ticket, StepAnswers typed, CallStep step, int heard)
    {
        if (ticket.HeardFacts is [])
        {
            return new(ticket, typed);
        }

        var taken = FillableFields.All.Where(field => field.Step == step).Aggregate(new HeardAnswers(ticket, typed), (before, field) => before.Complete(field, heard));
        return taken.Emptied.IsEmpty
            ? taken
            : taken with { Ticket = HeardFacts.Ended(ticket, taken.Emptied, FactEnd.Undone, HeardFacts.Heard(ticket) + 1), Emptied = [] };
    }

    private HeardAnswers Complete(FillableField field, int heard)
    {
        var facts = HeardFacts.FactsOf(Ticket, field);
        var answer = field.Read(Answers);
        var known = facts.Where(fact => fact.Order <= heard).ToImmutableArray();
        if ((field.Joins && known is not [] && field.Filled(known) == answer) || IsGone(field, answer, heard))
        {
            // Nobody typed it: the card had filled it in, and what is heard by now takes its place.
            return With(field, field.Filled(facts));
        }

        var later = facts.Where(fact => fact.Order > heard).ToImmutableArray();
        if (field.IsBlank(Ticket, answer))
        {
            var emptied = Emptying(known.Where(fact => field.ValueOf(fact) != answer));
            return later is [] ? emptied : emptied.With(field, field.Filled(later));
        }

        return field.Joins && HeardFacts.TakesFacts(Ticket, field, known)
            ? Emptying(known.Where(fact => !answer!.Contains(field.ValueOf(fact)!, StringComparison.OrdinalIgnoreCase)))
            : this;
    }

    /// <summary>Whether an answer is what the card filled in from facts that have ended since.</summary>
    private bool IsGone(FillableField field, string? answer, int heard)
    {
        if (Typed.Text(answer) is null || field.Read(Ticket.Answers.Of(field.Step)) == answer)
        {
            return false;
        }

        var shown = Ticket.HeardFacts.Where(fact => fact.Order <= heard && (fact.Stands || fact.EndOrder > heard) && field.ValueOf(fact) is not null).ToArray();
        return shown.Any(fact => !fact.Stands) && field.Filled(shown) == answer;
    }

    private HeardAnswers Emptying(IEnumerable<HeardFact> facts) => this with { Emptied = Emptied.Union(facts) };

    private HeardAnswers With(FillableField field, string? value) => this with { Answers = field.Write(Answers, value) };
}
