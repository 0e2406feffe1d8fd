using AdaptiveCards;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>Several spiels, each folded to its occasion until it is opened.</summary>
internal static class SpielFolds
{
    public static IEnumerable<AdaptiveElement> Of(CallView view, IEnumerable<SpielId> spiels) =>
        spiels.SelectMany(spiel => Fold.Of($"spiel{spiel}", Wording.Of(spiel), SpielBox.Of(view, spiel)));
}
