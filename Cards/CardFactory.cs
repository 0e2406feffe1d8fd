using AdaptiveCards;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards;

/// <summary>How every card begins: version 1.5, the newest that Teams renders everywhere.</summary>
internal static class CardFactory
{
    /// <param name="fallbackText">What a host that cannot render the card shows; also what a notification says.</param>
    /// <param name="speak">What a screen reader announces; the fallback text where null.</param>
    public static AdaptiveCard Create(string fallbackText, IEnumerable<AdaptiveElement?> body, string? speak = null) => new(new AdaptiveSchemaVersion(1, 5))
    {
        FallbackText = ShownText.Clean(fallbackText),
        Speak = ShownText.Clean(speak ?? fallbackText),
        Body = [.. body.OfType<AdaptiveElement>()],
    };
}
