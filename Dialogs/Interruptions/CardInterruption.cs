using AdaptiveCards;
using LeanTechBot.Cards;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>An interruption that shows one card over a step and is left by its way back to the call.</summary>
public abstract class CardInterruption(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        if (options is Ticket ticket)
        {
            var turn = CallTurn.Of(dc.Context);
            await turn.SendCardAsync(Render(turn.View(ticket)), cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>The card it shows.</summary>
    protected abstract AdaptiveCard Render(CallView view);
}
