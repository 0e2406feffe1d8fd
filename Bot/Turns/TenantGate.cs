using LeanTechBot.Bot.Configuration;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Turns;

/// <summary>Lets only our own tenant in, whatever the kind of activity: the channel's token proves the channel, not whose people speak.</summary>
public sealed class TenantGate(IOptions<BotIdentityOptions> identity, ILogger<TenantGate> log) : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var ours = identity.Value.MicrosoftAppTenantId;
        if (string.IsNullOrEmpty(ours))
        {
            return next(cancellationToken);
        }

        var activity = turnContext.Activity;
        var claimed = new[] { activity.Conversation?.TenantId, TeamsTenant(turnContext) }.Where(tenant => !string.IsNullOrEmpty(tenant)).ToArray();
        if (claimed.Length > 0 && claimed.All(tenant => string.Equals(tenant, ours, StringComparison.OrdinalIgnoreCase)))
        {
            return next(cancellationToken);
        }

        TurnLog.ForeignTenant(log, activity.Type);
        return Task.CompletedTask;
    }

    private static string? TeamsTenant(ITurnContext context) => context.Activity.TryGetChannelData<TeamsChannelData>(out var data) ? data?.Tenant?.Id : null;
}
