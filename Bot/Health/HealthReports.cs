using LeanTechBot.Dialogs.Desk;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LeanTechBot.Bot.Health;

/// <summary>Runs the health checks, once at a time: however many strangers ask, the store has one probe to take.</summary>
public sealed class HealthReports(HealthCheckService checks) : IServiceHealth
{
    private readonly Lock gate = new();
    private Task<HealthState>? running;

    public Task<HealthState> CheckAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (running is null or { IsCompleted: true })
            {
                running = CheckNowAsync();
            }

            return running.WaitAsync(cancellationToken);
        }
    }

    /// <summary>A report of the platform as the bot tells it.</summary>
    internal static HealthState StateOf(HealthReport report) => new()
    {
        Grade = report.Status switch
        {
            HealthStatus.Healthy => HealthGrade.Healthy,
            HealthStatus.Degraded => HealthGrade.Degraded,
            _ => HealthGrade.Unhealthy,
        },
        Findings = [.. report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}. {entry.Value.Description}")],
    };

    /// <summary>Not on the token of who asked first: others wait for it too.</summary>
    private async Task<HealthState> CheckNowAsync() => StateOf(await Task.Run(() => checks.CheckHealthAsync(CancellationToken.None)));
}
