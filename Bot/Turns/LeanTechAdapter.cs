using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// The Bot Framework adapter with the bot's turn middleware, in its order: scope of the log, completeness, tenant, replies in time and as they
/// may be shown, one turn at a time, who writes, inputs as typed, markup to words, secrets.
/// </summary>
public sealed class LeanTechAdapter : CloudAdapter
{
    private readonly ILogger<LeanTechAdapter> log;

    public LeanTechAdapter(
        BotFrameworkAuthentication authentication,
        LogScope scope,
        ActivityGate gate,
        TenantGate tenant,
        TurnReplies replies,
        OutboundText outbound,
        OneTurnAtATime turns,
        KnownPerson person,
        TypedTimestamps typed,
        InboundText inbound,
        SecretRedaction redaction,
        ILogger<LeanTechAdapter> log)
        : base(authentication, log)
    {
        this.log = log;
        Use(scope);
        Use(gate);
        Use(tenant);
        Use(replies);
        Use(outbound);
        Use(turns);
        Use(person);
        Use(typed);
        Use(inbound);
        Use(redaction);
        OnTurnError = AnswerAsync;
    }

    /// <summary>After any error the conversation's state stays as it was stored; the engineer is told what is safe and what to do.</summary>
    private async Task AnswerAsync(ITurnContext context, Exception exception)
    {
        TurnLog.TurnFailed(log, exception);
        if (Answer(context.Activity, TurnFault.Words(exception)) is not { } answer)
        {
            return;
        }

        try
        {
            await context.SendActivityAsync(answer);
        }
        catch (Exception unsent)
        {
            TurnLog.AnswerFailed(log, unsent);
        }
    }

    /// <summary>A message is answered by one, and a click by its invoke's answer, which needs no call of the channel.</summary>
    private static Activity? Answer(Activity activity, string words) => activity switch
    {
        { Type: ActivityTypes.Message } => new Activity { Type = ActivityTypes.Message, Text = words, TextFormat = TextFormatTypes.Plain },
        { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" } => new Activity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse { Status = StatusCodes.Status200OK, Body = EngineerBot.Message(words) },
        },
        _ => null,
    };
}
