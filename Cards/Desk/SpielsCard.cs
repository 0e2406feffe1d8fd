using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Desk;

/// <summary>Spiels at hand, filled in, without losing the step.</summary>
public static class SpielsCard
{
    /// <summary>The four of step 6.</summary>
    public static AdaptiveCard DifficultClient(CallView view) => Render(view, "Difficult client", [.. DifficultClientStep.Spiels]);

    /// <summary>All eight.</summary>
    public static AdaptiveCard All(CallView view) => Render(view, "Spiels", Enum.GetValues<SpielId>());

    private static AdaptiveCard Render(CallView view, string title, SpielId[] spiels) => CardFactory.Create($"{title}: {spiels.Length} spiels for {view.Ticket.Id}.",
    [
        .. StepHeader.Of(view, title, $"Still at step {(int)view.Ticket.Step}"),
        .. SpielFolds.Of(view, spiels),
        .. Buttons.Rows(Buttons.Primary("Back to the call", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() })),
    ]);
}
