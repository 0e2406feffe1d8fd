using LeanTechBot.Dialogs.Desk;

namespace LeanTechBot.Tests.Fakes;

/// <summary>A bot that is always well.</summary>
internal sealed class KnownHealth : IServiceHealth
{
    public Task<HealthState> CheckAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new HealthState { Grade = HealthGrade.Healthy, Findings = ["store: Healthy."] });
}
