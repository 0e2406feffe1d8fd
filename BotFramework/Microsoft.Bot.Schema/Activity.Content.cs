using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

// Questions about what the activity carries.
public partial class Activity
{
    /// <summary>Whether a reader would see anything: text, a summary, an attachment, or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData != null;

    /// <summary>Who is mentioned in the text; empty if nobody is.</summary>
    public Mention[] GetMentions() =>
        Entities is not { Count: > 0 }
            ? []
            : Entities.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
                .Select(entity => entity.Properties.ToObject<Mention>())
                .ToArray();

    /// <summary>The channel data as a type; null if there is none.</summary>
    /// <exception cref="InvalidCastException">The channel data is neither of that type nor a JObject.</exception>
    public TypeT GetChannelData<TypeT>()
    {
        if (ChannelData == null)
        {
            return default;
        }

        return ChannelData.GetType() == typeof(TypeT) ? (TypeT)ChannelData : ((JObject)ChannelData).ToObject<TypeT>();
    }

    /// <summary>The channel data as a type; false if there is none, or if it is not of that shape.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return ChannelData != null;
        }
        catch (Exception exception) when (
            exception is JsonException or InvalidCastException or ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
