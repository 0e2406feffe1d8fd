using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Whether escalations can arrive: every channel is known, somebody is there to be told, and no post waits for somebody to mend something.</summary>
public sealed class RouteHealth(TeamDirectory teams, DeliveryMetrics metrics, IOptions<RolesOptions> roles) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string[] faults =
        [
            .. (await teams.MissingAsync(cancellationToken)).Select(channel => $"the channel {channel} is missing"),
            .. roles.Value is { TeamLeaders: [], OperationsManagers: [] } ? ["no Team Leader is set"] : Array.Empty<string>(),
            .. metrics.Failing > 0 ? [$"{metrics.Failing} posts fail and are tried again"] : Array.Empty<string>(),
        ];
        return faults is [] ? HealthCheckResult.Healthy("Escalations can arrive.") : HealthCheckResult.Degraded(string.Join("; ", faults));
    }
}
