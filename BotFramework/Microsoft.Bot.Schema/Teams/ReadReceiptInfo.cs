using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a user has read a chat.</summary>
public class ReadReceiptInfo
{
    [JsonProperty("lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Whether a message is not newer than the last one read. Teams' message ids are times, and compare as numbers.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, out var message) && long.TryParse(lastReadMessageId, out var lastRead) && message <= lastRead;

    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
