using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Teams.Transport;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// <c>POST /api/messages</c>: where the channel delivers activities. The caller's token is checked from the header before anything of the body is read.
/// </summary>
internal sealed class MessagesEndpoint(
    ChannelTokenCheck tokens, ActivityGate gate, LeanTechAdapter adapter, IOptions<BotIdentityOptions> identity, TimeProvider time, ILogger<MessagesEndpoint> log)
{
    public async Task HandleAsync(HttpContext http)
    {
        // Without an app id nothing proves who calls: then only this machine may (Development, the Agents Playground).
        if (string.IsNullOrEmpty(identity.Value.MicrosoftAppId) && !LocalCaller.Is(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        // Teams gives up after 15 seconds and sends the activity again; a turn ends before that, and not when the caller hangs up.
        using var turn = new CancellationTokenSource(ResilienceServices.TurnTime, time);
        if (await AdmitAsync(http, turn.Token) is { } caller && await ReadAsync(http) is { } activity)
        {
            await AnswerAsync(http, caller, activity, turn.Token);
        }
    }

    private async Task<ChannelCaller?> AdmitAsync(HttpContext http, CancellationToken cancellationToken)
    {
        CallerCheck check;
        try
        {
            check = await tokens.CheckAsync(http.Request.Headers.Authorization, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            check = new CallerCheck.Undecided("the signing keys did not come in time");
        }

        switch (check)
        {
            case CallerCheck.Accepted accepted:
                return accepted.Caller;
            case CallerCheck.Undecided undecided:
                TurnLog.CallerUndecided(log, undecided.Reason);
                http.Response.Headers.RetryAfter = "1";
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return null;
            case CallerCheck.Refused refused:
                Refuse(http, refused.Reason);
                return null;
            default:
                throw new InvalidOperationException($"{check} is no outcome of a check.");
        }
    }

    private async Task<Activity?> ReadAsync(HttpContext http)
    {
        var reading = await ActivityBody.ReadAsync(http.Request, time);
        if (reading is BodyReading.Refused refused)
        {
            RefuseBody(http, refused.Status, refused.Reason);
        }

        return (reading as BodyReading.Understood)?.Activity;
    }

    private async Task AnswerAsync(HttpContext http, ChannelCaller caller, Activity activity, CancellationToken cancellationToken)
    {
        if (!gate.IsOfServedChannel(activity))
        {
            TurnLog.ForeignChannel(log);
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (caller.RefusalOf(activity) is { } reason)
        {
            Refuse(http, reason);
        }
        else if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            RefuseBody(http, StatusCodes.Status400BadRequest, "no address to answer to");
        }
        else
        {
            await InvokeAnswer.WriteAsync(http.Response, await adapter.ProcessAsync(caller, activity, cancellationToken));
        }
    }

    private void Refuse(HttpContext http, string reason)
    {
        TurnLog.TokenRefused(log, reason);
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    private void RefuseBody(HttpContext http, int status, string reason)
    {
        TurnLog.BodyRefused(log, reason);
        http.Response.StatusCode = status;
    }
}
