using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Asks about what may be patient data on a step's card (KB-450) before anything on it is stored.</summary>
public sealed class PatientDataCheck(ITicketDesk desk)
{
    /// <summary>The longest text that a button carries back.</summary>
    private const int ButtonText = 2_000;

    /// <summary>
    /// The action to go on with; null where the engineer is asked first. The security form opens at once: what may be patient data is
    /// left out of the draft, and asked about beside it.
    /// </summary>
    public async Task<StepAction?> CheckAsync(CallTurn turn, StepAction action, CancellationToken cancellationToken)
    {
        if (action.NoPatientData || action.Answers is not { } typed || PatientDataFields.IsHeldBackByNone(typed))
        {
            return action;
        }

        if (turn.TicketId is not { } id || await turn.FindAsync(desk, id, cancellationToken) is not { } ticket || !turn.Owns(ticket))
        {
            return action;
        }

        var held = ticket.Answers.Of(action.Step);
        var fields = PatientDataFields.Find(held, typed);
        if (fields is [])
        {
            return action;
        }

        if (action is not AskSecurity)
        {
            turn.ReplaceClicked(PatientDataCard.AskAboutStep(action, fields, ticket));
            return null;
        }

        var text = string.Join("\n", fields.Select(field => field.Text));
        var question = PatientDataCard.Render(CardKey.Mint(), id.ToString(), text, ButtonText, known: ticket);
        await turn.SendCardAsync(question, cancellationToken);
        return action with { Answers = TypedInputs.PutBack(typed, held, fields.Select(field => field.Property)) };
    }
}
