using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Desk;

/// <summary>A new call while one is still open: go on with it, or open another. The open one is kept.</summary>
public static class StillOpenCard
{
    public static AdaptiveCard Render(CallView view) => CardFactory.Create($"{view.Ticket.Id} is still open at step {(int)view.Ticket.Step}.",
    [
        Words.Heading("A call is still open"),
        .. StepHeader.Who(view) is { Length: > 0 } who ? [Words.Quiet(who)] : Array.Empty<AdaptiveElement>(),
        Words.Plain($"{view.Ticket.Id} is at step {(int)view.Ticket.Step}, {Wording.Of(view.Ticket.Step)}. A new ticket leaves it open; status brings you back to it."),
        .. Buttons.Rows(
            Buttons.Primary($"Continue step {(int)view.Ticket.Step}", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() }),
            Buttons.Quiet("New ticket", new OpenTicket { Card = view.Key })),
    ]);
}
