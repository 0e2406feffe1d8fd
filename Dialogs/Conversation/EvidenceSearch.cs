using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;
using CardAction = LeanTechBot.Cards.Actions.CardAction;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Looks at the other tickets of the desk while intake, categorization and an escalation are filled in. The signs are those of the ticket with what is just being typed,
/// so that the look-up goes on beside the turn's other reads and not after them.
/// </summary>
internal sealed class EvidenceSearch(ITicketDesk desk, KnowledgeHub hub)
{
    /// <param name="id">The ticket that the turn is probably about; null for none.</param>
    /// <param name="read">Reads it, for an instance that has not seen it.</param>
    public async Task<DeskEvidence> FindAsync(TicketId? id, Task<Ticket?> read, CardAction? action, string? text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (id is not { } known || !(action is null ? IsNeeded(text) : IsNeeded(action)) || (desk.LastSeen(known) ?? await read) is not { } seen)
        {
            return DeskEvidence.None;
        }

        var ticket = Typed(seen, action, text);
        var signs = TicketSigns.Of(ticket);
        var similar = signs is [] ? [] : await desk.SimilarAsync(signs, now - hub.Evidence.Window, now, cancellationToken);
        return DeskEvidence.Of(ticket, similar, hub.Evidence, now);
    }

    private static bool IsNeeded(CardAction action) => action switch
    {
        StepAction step => step.Step is CallStep.Intake or CallStep.Categorization || step is AskEscalation,
        CheckEscalation or CheckSecurity or ConfirmTier2 or ChangeFacts => true,
        _ => false,
    };

    private bool IsNeeded(string? text) => text is not null && (text.Trim().Equals("escalate", StringComparison.OrdinalIgnoreCase) || hub.PortalErrors.Recognise(text).Known is not []);

    /// <summary>The ticket as it will be when what was typed is taken.</summary>
    private Ticket Typed(Ticket ticket, CardAction? action, string? text) => action switch
    {
        StepAction { Answers: IntakeAnswers intake } => TicketCodes.On(ticket with { Answers = ticket.Answers.With(intake) }, hub),
        StepAction { Answers: CategorizationAnswers facts } => ticket with { Answers = ticket.Answers.With(facts) },
        null => TicketCodes.On(ticket, hub, text),
        _ => ticket,
    };
}
