using LeanTechBot.Bot.Storage;
using LeanTechBot.Tests.Fakes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Tests.Drivers;

/// <summary>The real program on a free port, in Development, with a clock of the test's and a store that can be switched off.</summary>
internal sealed class BotFactory(string folder, TimeProvider time, LogRecorder log, IEnumerable<KeyValuePair<string, string>> settings) : WebApplicationFactory<Program>
{
    /// <summary>The file of the store in the bot's folder.</summary>
    public const string StoreFile = "tickets.db";

    /// <summary>Where what the bot calls is watched.</summary>
    public CallsInFlight Calls { get; init; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development").UseContentRoot(folder);
        builder.UseSetting("Playground:Enabled", "false").UseSetting("Storage:SqlitePath", StoreFile);

        // Their work would come into tests at a moment of its own.
        builder.UseSetting("Retention:Enabled", "false");
        builder.ConfigureTestServices(services => services.Configure<HealthCheckPublisherOptions>(publishing => publishing.Delay = TimeSpan.FromDays(20)));
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(log));
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new WatchedCalls(Calls)));
            services.Replace(ServiceDescriptor.Singleton(time));
            var store = services.Single(service => service.ServiceType == typeof(ITableStore) && Equals(service.ServiceKey, StorageServices.BackEnd));
            services.Remove(store);
            services.AddKeyedSingleton<ITableStore>(StorageServices.BackEnd, (provider, key) => new StoreSwitch((ITableStore)store.KeyedImplementationFactory!(provider, key)));
        });
    }
}
