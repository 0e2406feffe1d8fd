using LeanTechBot.Bot.Teams.Transport;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// The Bot Framework adapter with the bot's turn middleware, in its order: scope of the log, completeness, tenant, replies in time and as they
/// may be shown, one turn at a time, who writes, markup to words, secrets.
/// </summary>
internal sealed class LeanTechAdapter : CloudAdapterBase
{
    private readonly ChannelAuthentication authentication;
    private readonly IBot bot;
    private readonly ILogger<LeanTechAdapter> log;

    public LeanTechAdapter(
        ChannelAuthentication authentication,
        IBot bot,
        LogScope scope,
        ActivityGate gate,
        TenantGate tenant,
        TurnReplies replies,
        OutboundText outbound,
        OneTurnAtATime turns,
        KnownPerson person,
        InboundText inbound,
        SecretRedaction redaction,
        ILogger<LeanTechAdapter> log)
        : base(authentication, log)
    {
        (this.authentication, this.bot, this.log) = (authentication, bot, log);
        Use(scope);
        Use(gate);
        Use(tenant);
        Use(replies);
        Use(outbound);
        Use(turns);
        Use(person);
        Use(inbound);
        Use(redaction);
        OnTurnError = AnswerAsync;
    }

    /// <summary>Does the turn of an activity.</summary>
    /// <returns>The answer of an invoke; null of anything else.</returns>
    public async Task<InvokeResponse?> ProcessAsync(ChannelCaller caller, Activity activity, CancellationToken cancellationToken)
    {
        var admitted = await authentication.AuthenticateAsync(caller, activity, cancellationToken);
        return await ProcessActivityAsync(admitted, activity, bot.OnTurnAsync, cancellationToken);
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
