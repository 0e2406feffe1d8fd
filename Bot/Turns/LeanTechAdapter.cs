using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Turns;

/// <summary>The Bot Framework adapter with the bot's turn middleware, in its order: scope of the log, completeness, tenant, one turn at a time, secrets.</summary>
public sealed class LeanTechAdapter : CloudAdapter
{
    private readonly ILogger<LeanTechAdapter> log;

    public LeanTechAdapter(
        BotFrameworkAuthentication authentication, LogScope scope, ActivityGate gate, TenantGate tenant, OneTurnAtATime turns, SecretRedaction redaction, ILogger<LeanTechAdapter> log)
        : base(authentication, log)
    {
        this.log = log;
        Use(scope);
        Use(gate);
        Use(tenant);
        Use(turns);
        Use(redaction);
        OnTurnError = AnswerAsync;
    }

    /// <summary>After any error the conversation's state stays as it was stored; the engineer is told what is safe and what to do.</summary>
    private async Task AnswerAsync(ITurnContext context, Exception exception)
    {
        TurnLog.TurnFailed(log, exception);
        if (context.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        try
        {
            await context.SendActivityAsync(TurnFault.Words(exception));
        }
        catch (Exception unsent)
        {
            TurnLog.AnswerFailed(log, unsent);
        }
    }
}
