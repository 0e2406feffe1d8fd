using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;

namespace LeanTechBot.Bot.Turns;

/// <summary>Writes the HTTP answer of a turn: an invoke's own status and body, else 200.</summary>
internal static class InvokeAnswer
{
    private const int UsualBytes = 16 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The SDK's own, but that cards are written without indentation.</summary>
    private static readonly JsonSerializer Writer = JsonSerializer.Create(new JsonSerializerSettings(HttpHelper.BotMessageSerializerSettings) { Formatting = Formatting.None });

    public static async Task WriteAsync(HttpResponse response, InvokeResponse? answer)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is not { } body)
        {
            return;
        }

        // Newtonsoft.Json writes synchronously, the server does not.
        using var written = new MemoryStream(UsualBytes);
        await using (var text = new StreamWriter(written, Utf8, leaveOpen: true))
        {
            Writer.Serialize(text, body);
        }

        response.ContentType = "application/json";
        response.ContentLength = written.Length;
        await response.Body.WriteAsync(written.GetBuffer().AsMemory(0, (int)written.Length));
    }
}
