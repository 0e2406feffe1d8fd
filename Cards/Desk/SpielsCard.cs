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

    /// <summary>All that may be said now.</summary>
    public static AdaptiveCard All(CallView view) => Render(view, "Spiels", Enum.GetValues<SpielId>());

    /// <summary>All eight, because none has the name that was typed. The typed text can still be kept.</summary>
    public static AdaptiveCard NoneCalled(CallView view, string argument, string? typed) => Render(view, "Spiels", Enum.GetValues<SpielId>(),
    [
        Words.Plain($"No spiel is called “{Clip.To(argument, 40)}”. These are all of them:"),
    ], typed);

    private static AdaptiveCard Render(
        CallView view, string title, SpielId[] spiels, AdaptiveElement[]? above = null, string? typed = null) => CardFactory.Create(
        $"{title}: what to say on {view.Ticket.Id}.",
    [
        .. StepHeader.Of(view, title, $"Still at step {(int)view.Ticket.Step}"),
        .. above ?? [],
        .. SpielFolds.Of(view, spiels),
        .. Buttons.Rows(
            Buttons.Primary("Back to the call", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() }),
            typed is null ? null : Buttons.Quiet("It was a note", new KeepAsNote { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Text = typed })),
    ]);
}
