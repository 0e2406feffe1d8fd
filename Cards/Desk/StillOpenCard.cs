using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Desk;

/// <summary>A new call while one is still open: go on with it, or open another. The open one is kept.</summary>
public static class StillOpenCard
{
    /// <param name="typed">What was typed with it, to be the first note of the new ticket; empty for nothing.</param>
    /// <param name="message">The id of the message that said it; null when it is not known.</param>
    public static AdaptiveCard Render(CallView view, string typed = "", string? message = null) => CardFactory.Create(
        $"{view.Ticket.Id} is still open at step {(int)view.Ticket.Step}.",
    [
        Words.Heading("A call is still open"),
        .. StepHeader.Who(view) is { Length: > 0 } who ? [Words.Quiet(who)] : Array.Empty<AdaptiveElement>(),
        Words.Plain($"{view.Ticket.Id} is at step {(int)view.Ticket.Step}, {Wording.Of(view.Ticket.Step)}. A new ticket leaves it open; status brings you back to it."),
        .. typed.Length == 0 ? [] : new[] { Words.Quiet($"The new ticket keeps as its first note: “{Clip.To(typed, 200)}”") },
        .. Buttons.Rows(
            Buttons.Primary($"Continue step {(int)view.Ticket.Step}", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() }),
            typed.Length == 0
                ? Buttons.Quiet("New ticket", new OpenTicket { Card = view.Key })
                : Buttons.Quiet("New ticket", new OpenWithNote { Card = view.Key, Text = typed, Message = message })),
    ]);
}
