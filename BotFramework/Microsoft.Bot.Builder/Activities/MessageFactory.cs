using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes message activities. Blank text and speech become null, because clients would render them.</summary>
public static class MessageFactory
{
    /// <summary>A text message.</summary>
    public static Activity Text(string text, string ssml = null, string inputHint = null)
        => (Activity)Message(text, ssml, inputHint);

    /// <summary>A message with one attachment.</summary>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return WithAttachments([attachment], text, ssml, inputHint);
    }

    /// <summary>A message with attachments one below the other.</summary>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(attachments, text, ssml, inputHint);
    }

    private static IMessageActivity WithAttachments(IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = attachments.ToList();
        return message;
    }

    private static IMessageActivity Message(string text, string ssml, string inputHint)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = NullIfBlank(text);
        message.Speak = NullIfBlank(ssml);
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }

    private static string NullIfBlank(string value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
