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

    public static async Task<BodyReading> ReadAsync(HttpRequest request, TimeProvider time, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(ReadTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, 64 * 1024));
        try
        {
            // Held in memory, never in a file: people's words are in it.
            await request.Body.CopyToAsync(body, either.Token);
        }
        catch (BadHttpRequestException exception)
        {
            return new BodyReading.Refused(exception.StatusCode, exception.Message);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            return late.IsCancellationRequested
                ? new BodyReading.Refused(StatusCodes.Status408RequestTimeout, "the body came too slowly")
                : new BodyReading.Refused(StatusCodes.Status400BadRequest, "the sender hung up");
        }

        body.Position = 0;
        return Understand(body);
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
