using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Calls;

/// <summary>The JSON of a request, written once, sent as often as need be.</summary>
internal sealed class JsonBody
{
    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private static readonly MediaTypeHeaderValue MediaType = new MediaTypeHeaderValue("application/json", "utf-8");

    private readonly byte[] json;

    private JsonBody(byte[] json) => this.json = json;

    public static JsonBody Of(object value) => new JsonBody(JsonScratch.Write(WireJson.Serializer, value));

    public HttpContent ToContent() => new ByteArrayContent(json) { Headers = { ContentType = MediaType } };

    public override string ToString() => Utf8.GetString(json);
}
