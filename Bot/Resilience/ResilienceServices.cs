using Microsoft.Extensions.DependencyInjection.Extensions;
using Polly;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// Registers the named pipelines of everything that leaves the program. Teams waits 15 seconds for a turn: it may work for <see cref="TurnTime"/>, a call of the
/// store that began by then ends 4 seconds later, and the last reply is sent or left to be sent later after another 3.
/// </summary>
public static class ResilienceServices
{
    /// <summary>After that a turn begins nothing more, whatever its caller does.</summary>
    public static readonly TimeSpan TurnTime = TimeSpan.FromSeconds(8);

    public static IServiceCollection AddResilience(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddPipeline(ConnectorPipeline.Name, ConnectorPipeline.Build)
            .AddPipeline(ProofPipeline.Name, ProofPipeline.Build)
            .AddPipeline(ReplyPipeline.Name, ReplyPipeline.Build)
            .AddPipeline(StoragePipeline.Name, StoragePipeline.Build);
    }

    private static IServiceCollection AddPipeline(this IServiceCollection services, string name, Action<ResiliencePipelineBuilder, TimeProvider> build) =>
        services.AddResiliencePipeline(name, (builder, context) => build(builder, new SteadyTime(context.ServiceProvider.GetRequiredService<TimeProvider>())));
}
