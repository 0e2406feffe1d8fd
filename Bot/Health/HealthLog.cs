using LeanTechBot.Bot.Configuration;
using LeanTechBot.Dialogs.Desk;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LeanTechBot.Bot.Health;

/// <summary>Logs what the health checks find, each time it is another thing than before.</summary>
internal sealed partial class HealthLog(FirstStart start, ILogger<HealthLog> logger) : IHealthCheckPublisher
{
    private HealthState last = new() { Grade = HealthGrade.Healthy, Findings = [] };

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        if (!start.Settled.IsCompleted)
        {
            return Task.CompletedTask;
        }

        var state = HealthReports.StateOf(report);
        if (state.Grade != last.Grade || (state.Grade != HealthGrade.Healthy && !state.Findings.SequenceEqual(last.Findings)))
        {
            Log(state);
        }

        last = state;
        return Task.CompletedTask;
    }

    private void Log(HealthState state)
    {
        var findings = string.Join(" ", state.Findings);
        switch (state.Grade)
        {
            case HealthGrade.Healthy:
                LogHealthy();
                break;
            case HealthGrade.Degraded:
                LogDegraded(findings);
                break;
            default:
                LogUnhealthy(findings);
                break;
        }
    }

    [LoggerMessage(LogLevel.Information, "The bot is healthy again.")]
    private partial void LogHealthy();

    [LoggerMessage(LogLevel.Warning, "The bot works, and something has to be mended. {Findings}")]
    private partial void LogDegraded(string findings);

    [LoggerMessage(LogLevel.Error, "The bot does not work. {Findings}")]
    private partial void LogUnhealthy(string findings);
}
