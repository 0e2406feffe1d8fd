using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk.Privacy;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>Counts the files and pictures of a message.</summary>
internal static class MessageFiles
{
    /// <summary>Attachments that are the message itself, or cards, and no files.</summary>
    private static readonly string[] NoFiles =
    [
        "text/html", "text/plain", "messageReference", "forwardedMessageReference", "meetingReference",
        "application/vnd.microsoft.card.", "application/vnd.microsoft.teams.card.", "application/vnd.microsoft.com.card.",
    ];

    /// <param name="pictures">How many pictures stand in the markup; Teams may send each of them as an attachment too.</param>
    public static FilesBeside Of(Activity activity, int pictures) =>
        Count((activity.Attachments ?? []).Select(attachment => new Beside(attachment?.ContentType, attachment?.Name)), pictures);

    /// <inheritdoc cref="Of(Activity, int)"/>
    public static FilesBeside Of(MessageActionsPayload message, int pictures) =>
        Count((message.Attachments ?? []).Select(attachment => new Beside(attachment?.ContentType, attachment?.Name)), pictures);

    /// <summary>Whether an attachment is the message itself, as HTML.</summary>
    public static bool IsHtml(string? type) => string.Equals(type, "text/html", StringComparison.OrdinalIgnoreCase);

    private static FilesBeside Count(IEnumerable<Beside> attachments, int pictures)
    {
        var files = attachments.Where(attachment => attachment.IsFile).ToArray();
        var attached = files.Count(file => file.IsPicture);
        var count = files.Length - attached + Math.Max(attached, pictures);
        return FilesBeside.From(count, files.Select(file => SecretMask.Apply(TypedCharacters.Line(file.Name ?? "")).Text));
    }

    private sealed record Beside(string? Type, string? Name)
    {
        public bool IsFile =>
            !string.IsNullOrEmpty(Type) && !NoFiles.Any(prefix => Type.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

        public bool IsPicture => Type?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;
    }
}
