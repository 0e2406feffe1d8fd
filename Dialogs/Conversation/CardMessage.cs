using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Puts a card into a message. The content has to be a JToken: the SDK's serializer fails on a typed card. It is the finished text, for a tree of tokens costs
/// more than all the rest of the card's turn and is written out unread.
/// </summary>
public static class CardMessage
{
    public static Activity Of(AdaptiveCard card) => new()
    {
        Type = ActivityTypes.Message,
        Summary = card.FallbackText,
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = Json(card) }],
    };

    /// <summary>The card as an invoke's answer carries it.</summary>
    public static JRaw Json(AdaptiveCard card) => new(CardJson.Of(card));
}
