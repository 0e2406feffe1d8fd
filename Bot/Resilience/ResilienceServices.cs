using Microsoft.Extensions.DependencyInjection.Extensions;
using Polly;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// Registers the named pipelines of everything that leaves the program. Teams waits 15 seconds for a turn: it may work for <see cref="TurnTime"/>, a call of the
/// store that began by then ends 4 seconds later, and its replies are sent or left to be sent later after another 3. That leaves a second for the way.
/// </summary>
public static class ResilienceServices
{
    /// <summary>After that a turn begins nothing more, whatever its caller does.</summary>
    public static readonly TimeSpan TurnTime = TimeSpan.FromSeconds(7);

    /// <summary>How long SQLite waits for another process that locks its file: it takes no token, so it has to end by itself before its call is given up.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddResilience(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddTransient<BoundedLogin>().AddHttpClient(LoginPipeline.Name).RemoveAllLoggers().AddHttpMessageHandler<BoundedLogin>();
        return services
            .AddSingleton<ConnectorBreakers>()
            .AddPipeline(ConnectorPipeline.Name, ConnectorPipeline.Build)
            .AddPipeline(LoginPipeline.Name, LoginPipeline.Build)
            .AddPipeline(ProofPipeline.Name, ProofPipeline.Build)
            .AddPipeline(ReplyPipeline.Name, ReplyPipeline.Build)
            .AddPipeline(StoragePipeline.Name, StoragePipeline.Build);
    }

    private static IServiceCollection AddPipeline(this IServiceCollection services, string name, Action<ResiliencePipelineBuilder, TimeProvider> build) =>
        services.AddResiliencePipeline(name, (builder, context) => build(builder, new SteadyTime(context.ServiceProvider.GetRequiredService<TimeProvider>())));
}
