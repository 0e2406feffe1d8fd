using System.Net;
using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Privacy;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Turns;

/// <summary>The words of a Teams message, secrets masked: one that markup or a mention broke up comes to light only in the words (KB-450).</summary>
internal static partial class MessageText
{
    /// <summary>The words of a message that arrives as HTML.</summary>
    public static string Of(string? contentType, string? content) => SecretMask.Apply(string.Equals(contentType, "html", StringComparison.OrdinalIgnoreCase)
        ? WebUtility.HtmlDecode(Tag().Replace(Break().Replace(content ?? "", "\n"), "")).Trim()
        : (content ?? "").Trim()).Text;

    /// <summary>The words beside the mention of the bot; null for a message that does not mention it.</summary>
    public static string? ToBot(IMessageActivity activity)
    {
        var mentions = activity.GetMentions().Where(mention => mention.Mentioned?.Id is { } id && id == activity.Recipient?.Id).ToArray();
        return mentions is [] ? null
            : SecretMask.Apply(mentions.Aggregate(activity.Text ?? "", (text, mention) => text.Replace(mention.Text is { Length: > 0 } written ? written : $"<at>{mention.Mentioned.Name}</at>", "", StringComparison.OrdinalIgnoreCase)).Trim()).Text;
    }

    [GeneratedRegex("<br ?/?>|</(p|div|li|h[1-6])>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
