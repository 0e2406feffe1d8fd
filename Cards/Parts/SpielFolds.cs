using AdaptiveCards;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>Several spiels, each folded to its occasion until it is opened.</summary>
internal static class SpielFolds
{
    public static IEnumerable<AdaptiveElement> Of(CallView view, IEnumerable<SpielId> spiels)
    {
        foreach (var spiel in spiels)
        {
            var box = SpielBox.Of(view, spiel);
            box.Id = $"spiel{spiel}";
            box.IsVisible = false;
            yield return new AdaptiveContainer
            {
                Spacing = AdaptiveSpacing.Small,
                SelectAction = new AdaptiveToggleVisibilityAction { Title = $"Show: {Wording.Of(spiel)}", TargetElements = [new AdaptiveTargetElement(box.Id)] },
                Items = [Words.Line(Words.Bold(Wording.Of(spiel)), Words.Small(" ▾", subtle: true))],
            };
            yield return box;
        }
    }
}
