using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>Whom a message mentions. Teams may split a name over two mentions, and two people may have the same name.</summary>
internal sealed partial class MessageMentions
{
    private const int MaxMentions = 200;

    public static readonly MessageMentions None = new([], null);

    private readonly List<Entry> entries;
    private readonly string botName;

    private MessageMentions(IEnumerable<Entry> entries, string? botName)
    {
        this.entries = [.. entries.Take(MaxMentions)];
        this.botName = Name(botName);
    }

    /// <summary>Whether the bot is among them.</summary>
    public bool NameTheBot => entries.Exists(entry => entry.IsBot);

    /// <summary>The mentions of an activity.</summary>
    public static MessageMentions Of(Activity activity) => new(
        from entity in activity.Entities ?? []
        where entity?.Type == "mention"
        let mentioned = entity.Properties["mentioned"] as JObject
        let id = Text(mentioned, "id")
        let written = Name(Text(entity.Properties, "text"))
        let name = written.Length > 0 ? written : Name(Text(mentioned, "name"))
        select new Entry(name, id is not null && id == activity.Recipient?.Id),
        activity.Recipient?.Name);

    /// <summary>The mentions of a message that a person picked.</summary>
    /// <param name="recipient">The bot, as the activity names it.</param>
    public static MessageMentions Of(MessageActionsPayload message, ChannelAccount? recipient) => new(
        from mention in message.Mentions ?? []
        where mention is not null
        select new Entry(Name(mention.MentionText), IsSameBot(recipient?.Id, mention.Mentioned?.Application?.Id)),
        recipient?.Name);

    /// <summary>Whether a name in the text, at the given place in the order of mentions, is the bot's.</summary>
    public bool IsBot(string name, int? index)
    {
        if (index is { } place && place < entries.Count && IsSame(entries[place].Name, name))
        {
            return entries[place].IsBot;
        }

        var next = entries.FindIndex(entry => !entry.IsUsed && IsSame(entry.Name, name));
        if (next >= 0)
        {
            entries[next] = entries[next] with { IsUsed = true };
            return entries[next].IsBot;
        }

        return entries.FindLast(entry => IsSame(entry.Name, name)) is { } known ? known.IsBot : IsPartOfBotName(name);
    }

    /// <summary>A mention that nothing explains: the bot's by its name or by a part of it, for a name can be split.</summary>
    private bool IsPartOfBotName(string name)
    {
        var (part, whole) = (Squeezed(name), Squeezed(botName));
        return part.Length >= 3
            && (whole.StartsWith(part, StringComparison.OrdinalIgnoreCase) || whole.EndsWith(part, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a bot's Teams id, <c>28:</c> and its application's id, is an application's.</summary>
    private static bool IsSameBot(string? botId, string? application) =>
        !string.IsNullOrEmpty(application) && botId?.EndsWith(application, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsSame(string one, string other) =>
        string.Equals(Squeezed(one), Squeezed(other), StringComparison.OrdinalIgnoreCase);

    private static string Squeezed(string name) => name.Replace(" ", "", StringComparison.Ordinal);

    private static string Name(string? text) => text is null ? "" : TypedCharacters.Line(WebUtility.HtmlDecode(Tag().Replace(text, "")));

    private static string? Text(JObject? holder, string property) =>
        holder?[property] is JValue { Type: JTokenType.String, Value: string text } ? text : null;

    [GeneratedRegex("</?[a-z][^<>]{0,200}>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    private sealed record Entry(string Name, bool IsBot, bool IsUsed = false);
}
