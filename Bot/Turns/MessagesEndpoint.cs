using System.Net;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;

namespace LeanTechBot.Bot.Turns;

/// <summary><c>POST /api/messages</c>: where the channel delivers activities.</summary>
public static class MessagesEndpoint
{
    /// <summary>Teams sends no message above 100 KB; an activity wraps it in some JSON.</summary>
    private const long LargestBody = 512 * 1024;

    public static void MapMessages(this WebApplication app) => app
        .MapPost("/api/messages", TakeAsync)
        .WithMetadata(new RequestSizeLimitAttribute(LargestBody));

    /// <summary>The SDK lets some refusals out as exceptions: what the caller is told of each; null for a fault of ours.</summary>
    private static int? Refusal(Exception exception) => exception switch
    {
        SecurityTokenException or UnauthorizedAccessException => StatusCodes.Status401Unauthorized,

        // What is no token at all: to the SDK's reader of tokens a bad argument, by a number of its own.
        ArgumentException argument when argument.Message.StartsWith("IDX", StringComparison.Ordinal) => StatusCodes.Status401Unauthorized,
        JsonException => StatusCodes.Status400BadRequest,

        // An activity whose serviceUrl is missing or none: the SDK makes a Uri of it before any middleware runs.
        UriFormatException or ArgumentNullException { ParamName: "uriString" } => StatusCodes.Status400BadRequest,
        _ => null,
    };

    private static async Task TakeAsync(HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, IOptions<BotIdentityOptions> identity, TimeProvider time, ILogger<LeanTechAdapter> log)
    {
        // Without an app id nothing proves who calls: then only this machine may (Development, the Agents Playground).
        if (string.IsNullOrEmpty(identity.Value.MicrosoftAppId) && http.Connection.RemoteIpAddress is { } caller && !IPAddress.IsLoopback(caller))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        // Held in memory, never in a file: it is small, and people's words are in it.
        http.Request.EnableBuffering(bufferThreshold: (int)LargestBody * 4);

        // Teams gives up after 15 seconds and sends the activity again; a turn ends before that, and not when the caller hangs up.
        using var turn = new CancellationTokenSource(ResilienceServices.TurnTime, time);
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, turn.Token);
        }
        catch (Exception exception) when (!http.Response.HasStarted && Refusal(exception) is { } status)
        {
            if (status == StatusCodes.Status401Unauthorized)
            {
                TurnLog.TokenRefused(log, exception);
            }
            else
            {
                TurnLog.BodyRefused(log, exception);
            }

            http.Response.StatusCode = status;
        }
    }
}
