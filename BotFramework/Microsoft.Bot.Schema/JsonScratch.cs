using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where JSON is written before it is sent. Each thread keeps one, for a card would otherwise be copied from buffer to larger buffer each time.</summary>
internal sealed class JsonScratch
{
    private const int FirstLength = 32 * 1024;
    private const int LongestKept = 256 * 1024;

    [ThreadStatic]
    private static JsonScratch kept;

    private readonly MemoryStream stream = new MemoryStream(FirstLength);
    private readonly StreamWriter text;

    private JsonScratch() => text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1024, leaveOpen: true);

    /// <summary>A value as UTF-8.</summary>
    public static byte[] Write(JsonSerializer serializer, object value)
    {
        // Taken while it is written into: one that failed in the middle is not used again, and a value that writes JSON itself gets another.
        var scratch = kept ?? new JsonScratch();
        kept = null;
        using (var writer = new JsonTextWriter(scratch.text) { ArrayPool = JsonArrayPool.Instance, CloseOutput = false })
        {
            serializer.Serialize(writer, value);
        }

        scratch.text.Flush();
        var written = scratch.stream.ToArray();
        scratch.stream.SetLength(0);
        if (scratch.stream.Capacity <= LongestKept)
        {
            kept = scratch;
        }

        return written;
    }
}
