using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary><c>GET /health</c>: 200 when the bot works, also where a route is degraded; the body says what keeps escalations from arriving. 503 when the store does not answer.</summary>
public static class HealthEndpoint
{
    public static void MapHealth(this WebApplication app) => app.MapHealthChecks("/health", new HealthCheckOptions
    {
        ResponseWriter = (http, report) => http.Response.WriteAsync(
            string.Join('\n', report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}. {entry.Value.Description}").Prepend(report.Status.ToString())), http.RequestAborted),
    });
}
