namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Names a message wherever it is kept: an activity's id is unique in its conversation alone.</summary>
public static class MessageKey
{
    /// <param name="conversation">The message's conversation, a thread's root included.</param>
    /// <param name="message">The activity's id.</param>
    /// <returns>An opaque key; null for a message without an id, which nothing can refer to.</returns>
    public static string? Of(string conversation, string? message) => string.IsNullOrEmpty(message) ? null : OperationKey.Hash($"{conversation}\n{message}");

    /// <summary>A digest of what somebody typed: two texts with the same digest are the same.</summary>
    public static string Digest(string words) => OperationKey.Hash(words);
}
