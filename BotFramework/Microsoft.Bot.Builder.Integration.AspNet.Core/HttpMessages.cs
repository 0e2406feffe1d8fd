using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities in HTTP requests, and the answers to them.</summary>
internal static class HttpMessages
{
    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The activity in a request's body; null if it carries none, or something else.</summary>
    public static async Task<Activity> ReadActivityAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Newtonsoft.Json reads synchronously, the server does not: the body is gathered first. What a sender says of its length is a hint.
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, 64 * 1024));
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        body.Position = 0;
        try
        {
            using var reader = new JsonTextReader(new StreamReader(body, Utf8)) { ArrayPool = JsonArrayPool.Instance };
            return WireJson.Serializer.Deserialize<Activity>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes an invoke's status and body; 200 for a turn that was no invoke.</summary>
    public static async Task WriteAnswerAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? (int)HttpStatusCode.OK;
        if (answer?.Body == null)
        {
            return;
        }

        response.ContentType = "application/json";
        await response.Body.WriteAsync(JsonScratch.Write(WireJson.AnswerSerializer, answer.Body), cancellationToken).ConfigureAwait(false);
    }
}
