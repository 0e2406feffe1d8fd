using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Calls;

/// <summary>The JSON of a request, written once, sent as often as need be.</summary>
internal sealed class JsonBody
{
    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private static readonly MediaTypeHeaderValue MediaType = new MediaTypeHeaderValue("application/json", "utf-8");

    private readonly byte[] buffer;
    private readonly int length;

    private JsonBody(MemoryStream stream) => (buffer, length) = (stream.GetBuffer(), (int)stream.Length);

    public static JsonBody Of(object value)
    {
        var stream = new MemoryStream(1024);
        using (var writer = new JsonTextWriter(new StreamWriter(stream, Utf8, 1024, leaveOpen: true)) { ArrayPool = JsonArrayPool.Instance })
        {
            WireJson.Serializer.Serialize(writer, value);
        }

        return new JsonBody(stream);
    }

    public HttpContent ToContent() => new ByteArrayContent(buffer, 0, length) { Headers = { ContentType = MediaType } };

    public override string ToString() => Utf8.GetString(buffer, 0, length);
}
