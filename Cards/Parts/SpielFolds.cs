using AdaptiveCards;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// Several spiels, each folded to its occasion until it is opened. Those that would be false words are named and not shown.
/// </summary>
internal static class SpielFolds
{
    public static IEnumerable<AdaptiveElement> Of(CallView view, IReadOnlyCollection<SpielId> spiels)
    {
        var held = spiels.Where(spiel => SpielChoice.Holds(spiel, view.Ticket, view.Hub)).ToArray();
        var left = spiels.Except(held).Where(spiel => !view.Hub.Spiels.Of(spiel).IsOwnWords).Select(Wording.Of).ToArray();
        return
        [
            .. held.SelectMany(spiel => Fold.Of($"spiel{spiel}", Wording.Of(spiel), SpielBox.Of(view, spiel))),
            .. left is [] ? [] : new AdaptiveElement[] { Words.Quiet($"Not true for this ticket now: {string.Join(", ", left)}.") },
        ];
    }
}
