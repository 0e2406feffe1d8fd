using System.Collections.Immutable;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Steps;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;
using CardAction = LeanTechBot.Cards.Actions.CardAction;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Looks at the other tickets of the desk while intake, categorization and an escalation are filled in. The signs are those of the ticket with what is just being typed.
/// They are asked for by what the clicked card, or this instance, last saw of the ticket, so that the look-up goes on beside the turn's other reads and not after them; where
/// the ticket turns out to have others those are asked for.
/// </summary>
public sealed class EvidenceSearch(ITicketDesk desk, KnowledgeHub hub)
{
    /// <param name="id">The ticket that the turn is probably about; null for none.</param>
    /// <param name="read">Reads it as it is.</param>
    public async Task<DeskEvidence> FindAsync(TicketId? id, Task<Ticket?> read, CardAction? action, string? text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (id is not { } known || !(action is null ? IsNeeded(text) : MayNeed(action)))
        {
            return DeskEvidence.None;
        }

        var asked = Expected(known, action, text);
        var asking = SimilarAsync(asked, now, cancellationToken);
        var outages = OutagesAsync(asked, now, cancellationToken);
        var ticket = await read;
        var (similar, found) = (await asking, await outages);
        if (ticket is null || !Shows(action, ticket))
        {
            return DeskEvidence.None;
        }

        var typed = Typed(ticket, action, text);
        var signs = TicketSigns.Of(typed);
        var others = signs.SequenceEqual(asked) ? similar : await SimilarAsync(signs, now, cancellationToken);
        var facts = TicketSigns.OfFacts(typed);
        var held = facts.SequenceEqual(asked) ? found : await OutagesAsync(facts, now, cancellationToken);
        return DeskEvidence.Of(typed, others, hub.Evidence, now) with { Outage = await OutageAsync(typed, held, cancellationToken) };
    }

    private async Task<ImmutableArray<TicketId>> OutagesAsync(
        ImmutableArray<TicketSign> signs, DateTimeOffset now, CancellationToken cancellationToken) =>
        signs is [] ? [] : await desk.OutagesAsync(signs, now, cancellationToken);

    private async Task<OpenOutage?> OutageAsync(Ticket ticket, ImmutableArray<TicketId> found, CancellationToken cancellationToken)
    {
        var tickets = await Task.WhenAll(found.Where(id => id != ticket.Id).Select(id => desk.FindAsync(id, cancellationToken)));
        return OpenOutage.Of(ticket, tickets.OfType<Ticket>());
    }

    /// <summary>The signs that the ticket probably has. A hostile card can have something else looked for, and not shown.</summary>
    private ImmutableArray<TicketSign> Expected(TicketId id, CardAction? action, string? text) =>
        action is ContinueStep { Seen: { } shown, Answers: CategorizationAnswers facts } ? SeenSigns.Read(shown, facts)
        : desk.LastSeen(id) is { } seen && Shows(action, seen) ? TicketSigns.Of(Typed(seen, action, text)) : [];

    private async Task<ImmutableArray<SimilarTicket>> SimilarAsync(ImmutableArray<TicketSign> signs, DateTimeOffset now, CancellationToken cancellationToken) =>
        signs is [] ? [] : await desk.SimilarAsync(signs, now - hub.Evidence.Window, now, cancellationToken);

    /// <summary>Whether the ticket's next card shows it: some buttons lead to whatever step the ticket is at.</summary>
    private static bool Shows(CardAction? action, Ticket ticket) => action is not (ResumeCall or TakeUpTicket or LeaveForm or LinkToOutage) || IsCounted(ticket.Step);

    /// <summary>Whether the next card may show it. The first step's button leads to intake.</summary>
    private static bool MayNeed(CardAction action) => action switch
    {
        StepAction step => IsCounted(step.Step) || step is AskEscalation or ContinueStep { Step: CallStep.Greeting } or GoBack { Step: CallStep.Investigation },
        CheckEscalation or CheckSecurity or ConfirmTier2 or ChangeFacts or ResumeCall or TakeUpTicket or LeaveForm or LinkToOutage => true,
        _ => false,
    };

    /// <summary>Whether the step's card shows what the desk counts.</summary>
    private static bool IsCounted(CallStep step) => step is CallStep.Intake or CallStep.Categorization;

    private bool IsNeeded(string? text) => text is not null && (text.Trim().Equals("escalate", StringComparison.OrdinalIgnoreCase) || hub.PortalErrors.Recognise(text).Known is not []);

    /// <summary>The ticket as it will be when what was typed is taken.</summary>
    private Ticket Typed(Ticket ticket, CardAction? action, string? text) => Entered(ticket, action is StepAction step ? HeardEntries.Complete(ticket, step).Action : action, text);

    private Ticket Entered(Ticket ticket, CardAction? action, string? text) => action switch
    {
        StepAction { Answers: GreetingAnswers greeting } when hub.Clients.Search(greeting.Company) is CompanyMatch.One { Company: var company } => ticket with { Company = company },
        StepAction { Answers: IntakeAnswers intake } => TicketCodes.On(ticket with { Answers = ticket.Answers.With(intake) }, hub),
        StepAction { Answers: CategorizationAnswers facts } => ticket with { Answers = ticket.Answers.With(facts) },
        CheckEscalation { Answers: { } facts } => ticket with { Answers = ticket.Answers.With(FactsForm.Filled(ticket, facts)) },
        null => TicketCodes.On(ticket, hub, text),
        _ => ticket,
    };
}
