using AdaptiveCards;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards.Desk;

/// <summary>What stands in the place of a card that has served: one quiet line.</summary>
public static class NoticeCard
{
    public static AdaptiveCard Render(string text) => CardFactory.Create(text, [Words.Quiet(text)]);
}
