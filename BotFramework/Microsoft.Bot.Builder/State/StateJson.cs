using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes states as JSON to tell whether they changed, in a buffer that a thread uses again and again.</summary>
internal static class StateJson
{
    private const int MostKept = 64 * 1024;

    private static readonly JsonSerializerSettings Settings = new() { MaxDepth = null };

    [ThreadStatic]
    private static StringBuilder _idleBuffer;

    /// <summary>The state's JSON; <paramref name="known"/> itself if it is the same text.</summary>
    public static string Write(object state, string known = null)
    {
        var buffer = _idleBuffer ?? new StringBuilder(1024);
        _idleBuffer = null;
        try
        {
            using (var writer = new JsonTextWriter(new StringWriter(buffer, CultureInfo.InvariantCulture)))
            {
                JsonSerializer.CreateDefault(Settings).Serialize(writer, state);
            }

            return known != null && buffer.Equals(known.AsSpan()) ? known : buffer.ToString();
        }
        finally
        {
            if (buffer.Capacity <= MostKept)
            {
                _idleBuffer = buffer.Clear();
            }
        }
    }
}
