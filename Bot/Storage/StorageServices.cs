using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Storage.AzureTables;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Retention;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.Dialogs.Desk;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
        services.AddValidatedOptions<StorageOptions>(StorageOptions.Section);
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddResilience();
        services.AddKeyedSingleton(BackEnd, (provider, _) => Open(provider, TablePatience.OfTurns));
        services.AddSingleton<ITableStore>(provider => new BoundedTableStore(
            provider.GetRequiredKeyedService<ITableStore>(BackEnd), provider.GetRequiredService<ResiliencePipelineProvider<string>>()));
        services.AddSingleton<PostSignal>();
        services.AddSingleton<TicketDesk>();
        services.AddSingleton<ITicketDesk>(provider => provider.GetRequiredService<TicketDesk>());
        services.AddSingleton<DeskLookups>();
        services.AddSingleton<IFalseEscalations>(provider => provider.GetRequiredService<DeskLookups>());
        services.AddSingleton<FormerRows>();
        services.AddSingleton<FormerOutages>();
        services.AddSingleton<KnownPeople>();
        services.AddSingleton<FormerEmployeeIds>();
        services.AddSingleton<IEmployeeIds, EmployeeIds>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<WorkLease>();
        services.AddSingleton<StoreProbe>();
        services.AddSingleton<IStartStep, SqliteInstance>();
        services.AddSingleton<IStartStep, StorageAtStart>();
        services.AddRetention();
        return services;
    }

    /// <summary>The same for a command, which no turn waits for: calls of the store may take as long as a slow line needs.</summary>
    public static IServiceCollection AddPatientStorage(this IServiceCollection services, IConfiguration configuration) => services
        .AddStorage(configuration)
        .Replace(ServiceDescriptor.KeyedSingleton(BackEnd, (provider, _) => Open(provider, TablePatience.OfCommands)))
        .Replace(ServiceDescriptor.Singleton(provider => provider.GetRequiredKeyedService<ITableStore>(BackEnd)));

    private static ITableStore Open(IServiceProvider provider, TablePatience patience)
    {
        var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        return StorageOptionsValidator.KindOf(options.Kind) is StorageKind.AzureTables
            ? new AzureTableStore(TableClients.Create(options, patience: patience))
            : new SqliteTableStore(Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, options.SqlitePath));
    }
}
