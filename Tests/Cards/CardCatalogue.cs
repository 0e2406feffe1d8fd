using AdaptiveCards;
using LeanTechBot.Dialogs.Conversation;
using Newtonsoft.Json;

namespace LeanTechBot.Tests.Cards;

/// <summary>Every card the bot renders, with fixed sample data, as the JSON that is sent.</summary>
internal static class CardCatalogue
{
    public static IReadOnlyDictionary<string, string> Cards { get; } =
        ((IEnumerable<(string Name, AdaptiveCard Card)>)[.. StepCards.All(), .. EscalationCards.All(), .. DeskCards.All(), .. ChannelCards.All()]).ToDictionary(item => item.Name, item => Json(item.Card));

    public static string Json(AdaptiveCard card) => CardMessage.Json(card).ToString(Formatting.None);
}
