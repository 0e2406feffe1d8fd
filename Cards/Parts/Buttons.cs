using AdaptiveCards;
using LeanTechBot.Cards.Actions;

namespace LeanTechBot.Cards.Parts;

/// <summary>Buttons that submit a typed action: as Action.Execute, with Action.Submit for hosts that lack it. Two to a row, so that none is cut off at 340 pixels.</summary>
internal static class Buttons
{
    /// <summary>The style Teams shows as its one primary button.</summary>
    private const string Positive = "positive";

    public static AdaptiveExecuteAction Primary(string title, CardAction action)
    {
        var button = Quiet(title, action);
        button.Style = Positive;
        return button;
    }

    public static AdaptiveExecuteAction Quiet(string title, CardAction action)
    {
        var data = action.Data();
        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = action.Verb,
            Data = data,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Data = data }),
        };
    }

    /// <summary>Rows of two.</summary>
    public static IEnumerable<AdaptiveElement> Rows(params IEnumerable<AdaptiveExecuteAction?> buttons) =>
        buttons.OfType<AdaptiveExecuteAction>().Chunk(2).Select((row, index) => new AdaptiveActionSet
        {
            Actions = [.. row],
            Spacing = index == 0 ? AdaptiveSpacing.Default : AdaptiveSpacing.Small,
        });
}
