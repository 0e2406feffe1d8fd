using LeanTechBot.Dialogs.Desk;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LeanTechBot.Bot.Health;

/// <summary>Registers who is told how the bot is: the endpoint, the command, the log.</summary>
public static class HealthServices
{
    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store");
        builder.Services.AddSingleton<HealthReports>();
        builder.Services.AddSingleton<IServiceHealth>(provider => provider.GetRequiredService<HealthReports>());
        builder.Services.AddSingleton<IHealthCheckPublisher, HealthLog>();
        builder.Services.Configure<HealthCheckPublisherOptions>(publishing =>
        {
            publishing.Delay = TimeSpan.FromSeconds(30);
            publishing.Period = TimeSpan.FromMinutes(1);
        });
        builder.Services.AddTenantTokens();
        return builder;
    }
}
