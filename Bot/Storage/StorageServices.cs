using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Storage.AzureTables;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Retention;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.Dialogs.Desk;
using Microsoft.Extensions.Options;
using Polly.Registry;

namespace LeanTechBot.Bot.Storage;

/// <summary>Registers the storage seam with the back end that the settings choose, and what is kept over it.</summary>
public static class StorageServices
{
    /// <summary>Under this key the store itself is found, without the bounds that the bot puts on it.</summary>
    public const string BackEnd = "back end";

    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddResilience();
        services.AddKeyedSingleton(BackEnd, (provider, _) => Open(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<IHostEnvironment>().ContentRootPath));
        services.AddSingleton<ITableStore>(provider => new BoundedTableStore(
            provider.GetRequiredKeyedService<ITableStore>(BackEnd), provider.GetRequiredService<ResiliencePipelineProvider<string>>()));
        services.AddSingleton<PostSignal>();
        services.AddSingleton<TicketDesk>();
        services.AddSingleton<ITicketDesk>(provider => provider.GetRequiredService<TicketDesk>());
        services.AddSingleton<DeskLookups>();
        services.AddSingleton<IFalseEscalations>(provider => provider.GetRequiredService<DeskLookups>());
        services.AddSingleton<Outbox>();
        services.AddSingleton<WorkLease>();
        services.AddHostedService<StorageAtStart>();
        services.AddRetention();
        return services;
    }

    private static ITableStore Open(StorageOptions options, string contentRoot) =>
        StorageOptionsValidator.KindOf(options.Kind) is StorageKind.AzureTables
            ? new AzureTableStore(TableClients.Create(options))
            : new SqliteTableStore(Path.Combine(contentRoot, options.SqlitePath));
}
