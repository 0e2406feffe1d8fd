using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Whether escalations can arrive and be taken: every channel is known, somebody is there to be told and to acknowledge, and nothing waits for somebody to mend or to take it.</summary>
public sealed class RouteHealth(TeamRoutes teams, LevelStaff staff, RouteFindings findings, IOptions<RolesOptions> roles) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string[] faults =
        [
            .. (await teams.MissingAsync(cancellationToken)).Select(channel => $"the channel {channel} is missing"),
            .. roles.Value is { TeamLeaders: [], OperationsManagers: [] } ? ["no Team Leader is set"] : Array.Empty<string>(),
            .. staff.Gaps(),
            .. await teams.FindingsAsync(cancellationToken),
            .. Count(findings.Failing, "post fails and is tried again", "posts fail and are tried again"),
            .. Count(findings.Overdue, "escalation is not acknowledged in time", "escalations are not acknowledged in time"),
            .. findings.LogFailure is { } reason ? [$"the incident log is not fed: {reason}"] : Array.Empty<string>(),
        ];
        return faults is [] ? HealthCheckResult.Healthy("Escalations can arrive.") : HealthCheckResult.Degraded(string.Join("; ", faults));
    }

    private static string[] Count(int count, string one, string several) => count == 0 ? [] : [$"{count} {(count == 1 ? one : several)}"];
}
