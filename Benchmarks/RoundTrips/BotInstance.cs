using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Health;
using LeanTechBot.Bot.Playground;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Bot.Turns;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Benchmarks.RoundTrips;

/// <summary>The bot in this process, on a store that others use too. It takes turns only: nothing works in its background, whose calls would count as theirs.</summary>
internal sealed class BotInstance : IAsyncDisposable
{
    private readonly WebApplication app;

    private BotInstance(WebApplication app) => this.app = app;

    /// <summary>Where it takes activities.</summary>
    public Uri Address => new(new Uri(app.Urls.First()), "/api/messages");

    public static async Task<BotInstance> StartAsync(ITableStore store)
    {
        var builder = LeanTechConfiguration.CreateBuilder(
        [
            "--environment", "Development", "--contentRoot", AppContext.BaseDirectory, "--urls", "http://127.0.0.1:0", "--Playground:Enabled", "false",
            "--Roles:TeamLeaders:0", OperationsTeam.TeamLeader, "--Roles:Tier3:0", OperationsTeam.Colleague, "--ServiceUrls:Hosts:0", "127.0.0.1",
        ]);
        builder.Logging.ClearProviders();
        builder.AddLeanTechConfiguration();
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddTurns();
        builder.Services.AddTeamsChannels();
        builder.AddHealth();
        builder.AddPlayground();
        builder.Services.Remove(builder.Services.Single(IsDispatcher));
        builder.Services.RemoveAll<IHealthCheckPublisher>();
        builder.Services.Replace(ServiceDescriptor.Singleton(store));
        var app = builder.Build();
        app.MapMessages();
        await app.StartAsync();
        return new BotInstance(app);
    }

    /// <summary>Delivers what a ticket has pending, which nothing here does by itself.</summary>
    public Task DeliverAsync(TicketId ticket) => app.Services.GetRequiredService<Dispatcher>().DeliverAsync(ticket, CancellationToken.None);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static bool IsDispatcher(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.Method.ReturnType == typeof(DispatchService);
}
