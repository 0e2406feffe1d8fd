using System.Collections.Immutable;
using LeanTechBot.Bot.Turns.Markup;
using LeanTechBot.Dialogs.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// The one place where what Teams sends becomes what a person wrote: a message, an edit, a card's inputs, a message picked with
/// "Add to notes". Whatever comes after it, the mask of secrets first of all, sees words alone. The words of a message are its <c>text</c>.
/// </summary>
public sealed class InboundText : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate)
        {
            var (words, message) = ReadMessage(activity);
            turnContext.TurnState.Set(message);
            activity.Text = words.Length == 0 ? null : words;
            activity.TextFormat = TextFormatTypes.Plain;
        }

        if (activity.Value is JObject value && value["messagePayload"] is JObject payload)
        {
            turnContext.TurnState.Set(ReadPicked(payload, activity.Recipient));
        }

        if (activity.Value is JContainer inputs)
        {
            CleanInputs(inputs);
        }

        return next(cancellationToken);
    }

    /// <summary>What a person wrote in a message.</summary>
    private static (string Words, TypedMessage Message) ReadMessage(Activity activity)
    {
        var text = MarkupReader.ReadText(activity.Text ?? "", MessageMentions.Of(activity), QuotedMessages.Of(activity));
        var html = MarkupReader.ReadHtml(Html(activity), MessageMentions.Of(activity), QuotedMessages.Of(activity));
        var whole = Holds(html.Text, text.Text) ? html : text;
        return (Words(whole), new TypedMessage
        {
            MentionsBot = MessageMentions.Of(activity).NameTheBot,
            Files = MessageFiles.Of(activity, Math.Max(html.Pictures, text.Pictures)),
        });
    }

    /// <summary>A message that was picked: its body becomes its words.</summary>
    private static TypedMessage ReadPicked(JObject json, ChannelAccount? recipient)
    {
        if (ReadPayload(json) is not { Body: { } body } message)
        {
            return TypedMessage.None;
        }

        var mentions = MessageMentions.Of(message, recipient);
        var words = string.Equals(body.ContentType, "html", StringComparison.OrdinalIgnoreCase)
            ? MarkupReader.ReadHtml(body.Content ?? "", mentions, QuotedMessages.None)
            : MarkupReader.ReadText(body.Content ?? "", mentions, QuotedMessages.None);
        json["body"] = new JObject { ["contentType"] = "text", ["content"] = Words(words) };
        return new TypedMessage { Files = MessageFiles.Of(message, words.Pictures) };
    }

    private static MessageActionsPayload? ReadPayload(JObject json)
    {
        try
        {
            return json.ToObject<MessageActionsPayload>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The words of a message; where its markup hides a secret, the bare words and what stood between them.</summary>
    private static string Words(MarkupText markup)
    {
        var text = Addressed(TypedCharacters.Clean(markup.Text));
        var uncovered = HiddenSecrets.Uncover(text, Addressed(TypedCharacters.Clean(markup.Bare)));
        return uncovered == text || markup.Asides is [] ? uncovered : $"{uncovered}\n\n({string.Join(", ", markup.Asides)})";

        string Addressed(string words) => markup.AddressesBot ? words.TrimStart(',', ':', ';', ' ') : words;
    }

    /// <summary>Inputs hold what was typed, and no markup. Encoded characters that hide a secret are read all the same.</summary>
    private static void CleanInputs(JContainer value)
    {
        foreach (var typed in value.Descendants().OfType<JValue>().Where(token => token.Type == JTokenType.String).ToImmutableArray())
        {
            var text = TypedCharacters.Clean((string)typed.Value!);
            var decoded = MarkupReader.ReadText(text, MessageMentions.None, QuotedMessages.None);
            var words = HiddenSecrets.Uncover(text, TypedCharacters.Clean(decoded.Bare));

            // A choice has one exact name: blanks around it are not taken off on the way.
            typed.Value = words == ((string)typed.Value!).Trim() ? typed.Value : words;
        }
    }

    /// <summary>The html attachment that holds the whole message; empty where there is none.</summary>
    private static string Html(Activity activity)
    {
        var attachments = activity.Attachments ?? [];
        return attachments.FirstOrDefault(attachment => MessageFiles.IsHtml(attachment?.ContentType))?.Content switch
        {
            string html => html,
            JValue { Value: string html } => html,
            _ => "",
        };
    }

    /// <summary>
    /// Whether one text has every letter and digit of another. The attachment shows what the text cannot; one that lost words does not
    /// count.
    /// </summary>
    private static bool Holds(string whole, string part)
    {
        var counts = new Dictionary<char, int>();
        foreach (var letter in whole.Where(char.IsLetterOrDigit))
        {
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
        }

        foreach (var letter in part.Where(char.IsLetterOrDigit))
        {
            counts[letter] = counts.GetValueOrDefault(letter) - 1;
        }

        return whole.Length > 0 && counts.Values.All(left => left >= 0);
    }
}
