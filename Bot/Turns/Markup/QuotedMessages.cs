using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>What the messages said that a message replies to, as Teams sends it along: in an entity or in an attachment.</summary>
internal sealed class QuotedMessages
{
    private const int MaxQuotes = 50;
    private const int LongestPreview = 2_000;

    public static readonly QuotedMessages None = new([]);

    private readonly List<(string? Id, string Words)> quotes;

    private QuotedMessages(IEnumerable<(string? Id, string Words)> quotes) =>
        this.quotes = [.. quotes.Where(quote => quote.Words.Length > 0).Take(MaxQuotes)];

    public static QuotedMessages Of(Activity activity) => new([.. FromEntities(activity), .. FromAttachments(activity)]);

    /// <summary>The words of a quoted message, once; null when they were not sent along.</summary>
    public string? Take(string? id)
    {
        var index = quotes.FindIndex(quote => quote.Id is null || quote.Id == id);
        if (index < 0)
        {
            return null;
        }

        var words = quotes[index].Words;
        quotes.RemoveAt(index);
        return words;
    }

    private static IEnumerable<(string? Id, string Words)> FromEntities(Activity activity) =>
        from entity in activity.Entities ?? []
        where entity?.Type == "quotedReply"
        let quoted = entity.Properties["quotedReply"] as JObject
        where quoted is not null
        select (Text(quoted["messageId"]), Words(Text(quoted["senderName"]), Text(quoted["preview"])));

    private static IEnumerable<(string? Id, string Words)> FromAttachments(Activity activity) =>
        from attachment in activity.Attachments ?? []
        where attachment?.ContentType == "messageReference"
        let content = Content(attachment.Content)
        where content is not null
        let sender = Text(content.SelectToken("messageSender.user.displayName"))
        select (Text(content["messageId"]), Words(sender, Text(content["messagePreview"])));

    private static JObject? Content(object content)
    {
        try
        {
            return content is string json ? JObject.Parse(json) : content as JObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Words(string? sender, string? preview) => (Line(sender), Line(preview)) switch
    {
        (_, "") => "",
        ("", var words) => words,
        var (name, words) => $"{name}: {words}",
    };

    private static string Line(string? text) =>
        TypedCharacters.Line(text is { Length: > LongestPreview } ? text[..LongestPreview] : text ?? "");

    private static string? Text(JToken? token) => token is JValue { Type: JTokenType.String, Value: string text } ? text : null;
}
