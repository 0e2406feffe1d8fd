using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Desk;

/// <summary>The form that closes a ticket which is not a call, in the place of its step's card.</summary>
public static class NotACallCard
{
    public static AdaptiveCard Render(CallView view, NotACallEntry entry, ImmutableArray<FieldError> errors)
    {
        var ticket = view.Ticket.Id.ToString();
        var inputs = new Inputs(errors);
        return CardFactory.Create($"Close {ticket} as not a call? Nothing is closed yet.",
        [
            .. StepHeader.Of(view, "Not a call", $"Still at step {(int)view.Ticket.Step}"),
            .. inputs.Choice(nameof(entry.Reason), "Why?", entry.Reason, Choices.NotACallReasons, "Choose", required: true),
            .. inputs.Text(nameof(entry.DuplicateOf), "Duplicate of (only for a duplicate)", entry.DuplicateOf, "INC-2026-01-00001"),
            Words.Quiet("The ticket is closed with this reason. Its blank fields become N/A, and the SLA clocks leave it out (KB-310). Its notes stay."),
            .. Buttons.Rows(
                Buttons.Primary("Close it", new CloseNotACall { Card = view.Key, Ticket = ticket }),
                Buttons.Quiet("Back to the call", new ResumeCall { Card = view.Key, Ticket = ticket })),
        ]);
    }
}
