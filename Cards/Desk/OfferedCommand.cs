using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards.Desk;

/// <summary>A command that typed words may have been meant as, beside their receipt.</summary>
/// <param name="Title">What its button is called.</param>
/// <param name="Run">What the button does.</param>
public sealed record OfferedCommand(string Title, RunCommand Run)
{
    /// <summary>The question with its one button.</summary>
    internal static IEnumerable<AdaptiveElement> Question(OfferedCommand offer) =>
        [Words.Quiet("Did you mean:"), .. Buttons.Rows(Buttons.Quiet(offer.Title, offer.Run))];
}
