using System.IO.Pipelines;
using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace LeanTechBot.Bot.Turns;

/// <summary>Reads the activity in a request's body, once, within a time and a length.</summary>
internal static class ActivityBody
{
    /// <summary>Teams sends no message above 100 KB; an activity wraps it in some JSON.</summary>
    public const int MaxBytes = 512 * 1024;

    /// <summary>A sender that is slower than that is not the channel.</summary>
    private static readonly TimeSpan ReadTime = TimeSpan.FromSeconds(5);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The SDK's own, but that what somebody typed into a card stays as typed, even where it looks like a date.</summary>
    private static readonly JsonSerializer Reader = JsonSerializer.Create(new JsonSerializerSettings(HttpHelper.BotMessageSerializerSettings)
    {
        DateParseHandling = DateParseHandling.None,
    });

    public static async Task<BodyReading> ReadAsync(HttpRequest request, TimeProvider time)
    {
        using var late = new CancellationTokenSource(ReadTime, time);

        // A read that is cancelled by its token would leave the server's reader in the middle of it.
        await using var alarm = late.Token.Register(request.BodyReader.CancelPendingRead);
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, 64 * 1024));
        try
        {
            // Held in memory, never in a file: people's words are in it.
            return await FillAsync(body, request.BodyReader) ? Understand(body) : new BodyReading.Refused(StatusCodes.Status408RequestTimeout, "the body came too slowly");
        }
        catch (BadHttpRequestException exception)
        {
            // What the server says of a body may quote it.
            var reason = exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? "the body is too long" : "the body breaks the rules of HTTP";
            return new BodyReading.Refused(exception.StatusCode, reason);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            return new BodyReading.Refused(StatusCodes.Status400BadRequest, "the sender hung up");
        }
    }

    /// <returns>Whether the body came to its end.</returns>
    private static async Task<bool> FillAsync(MemoryStream body, PipeReader reader)
    {
        while (true)
        {
            var read = await reader.ReadAsync(CancellationToken.None);
            foreach (var part in read.Buffer)
            {
                body.Write(part.Span);
            }

            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCanceled || read.IsCompleted)
            {
                body.Position = 0;
                return !read.IsCanceled;
            }
        }
    }

    private static BodyReading Understand(Stream body)
    {
        try
        {
            using var json = new JsonTextReader(new StreamReader(body, Utf8));
            return Reader.Deserialize<Activity>(json) is { Type.Length: > 0 } activity
                ? new BodyReading.Understood(activity)
                : new BodyReading.Refused(StatusCodes.Status400BadRequest, "no activity, or one without a type");
        }
        catch (JsonException)
        {
            return new BodyReading.Refused(StatusCodes.Status400BadRequest, "not the JSON of an activity");
        }
    }
}
