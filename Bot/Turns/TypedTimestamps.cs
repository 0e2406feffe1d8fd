using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Keeps a timestamp that somebody typed into a card as it was typed. The SDK reads whatever looks like one as a date and would write it out in another way, so the inputs
/// are then read again from the request, as text.
/// </summary>
public sealed class TypedTimestamps(IHttpContextAccessor http) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Value is JObject value && value.Descendants().Any(token => token.Type == JTokenType.Date) && http.HttpContext?.Request.Body is { CanSeek: true } body)
        {
            body.Position = 0;
            using var text = new StreamReader(body, leaveOpen: true);
            using var json = new JsonTextReader(new StringReader(await text.ReadToEndAsync(cancellationToken))) { DateParseHandling = DateParseHandling.None };
            activity.Value = (await JObject.LoadAsync(json, cancellationToken)).GetValue("value", StringComparison.OrdinalIgnoreCase) ?? value;
        }

        await next(cancellationToken);
    }
}
