using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message, and its text without them.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        Array.Exists(activity.GetMentions(), mention => mention.Mentioned.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) =>
        Array.Exists(activity.GetMentions(), mention => mention.Mentioned.Id == activity.Recipient.Id);

    /// <summary>Takes the mentions of the recipient, the bot, out of the text, and returns the text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of one account out of the text, and returns the text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned.Id == id)
            {
                var written = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
                activity.Text = Regex.Replace(activity.Text, Regex.Escape(written), string.Empty, RegexOptions.IgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
