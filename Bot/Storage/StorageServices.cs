using LeanTechBot.Bot.Storage.AzureTables;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Retention;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.Dialogs.Desk;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage;

/// <summary>Registers the storage seam with the back end that the settings choose, and what is kept over it.</summary>
public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton<ITableStore>(provider => Open(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<IHostEnvironment>().ContentRootPath));
        services.TryAddSingleton(TimeProvider.System);
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
