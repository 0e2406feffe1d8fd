using LeanTechBot.Bot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LeanTechBot.Bot.Health;

/// <summary>Whether the store takes a small write.</summary>
public sealed class StoreHealth(StoreProbe probe) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await probe.TryAsync(cancellationToken);
            return HealthCheckResult.Healthy("The store takes what is written.");
        }
        catch (StorageUnavailableException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
