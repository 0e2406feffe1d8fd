using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Puts a card into a message. The content has to be a JObject: the SDK's serializer fails on a typed card.</summary>
public static class CardMessage
{
    public static Activity Of(AdaptiveCard card) => new()
    {
        Type = ActivityTypes.Message,
        Summary = card.FallbackText,
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = Json(card) }],
    };

    /// <summary>The card as an invoke's answer carries it.</summary>
    public static JObject Json(AdaptiveCard card) => JObject.FromObject(card);
}
