using System.Globalization;
using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Writes cards. Each thread keeps what it writes into, for a card would otherwise be copied from buffer to larger buffer each time.</summary>
internal static class CardJson
{
    private const int FirstLength = 32 * 1024;
    private const int LongestKept = 256 * 1024;

    [ThreadStatic]
    private static StringBuilder? kept;

    public static string Of(AdaptiveCard card)
    {
        // Taken while it is written into: one that failed in the middle is not used again.
        var text = kept ?? new StringBuilder(FirstLength);
        kept = null;
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)) { ArrayPool = CharacterPool.Instance })
        {
            JsonSerializer.CreateDefault().Serialize(writer, card);
        }

        var json = text.ToString();
        if (text.Capacity <= LongestKept)
        {
            kept = text.Clear();
        }

        return json;
    }
}
