using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeanTechBot.Bot.Playground;

/// <summary>Registers the Agents Playground.</summary>
public static class PlaygroundServices
{
    /// <summary>Runs the Playground beside the bot in Development; elsewhere only checks its settings.</summary>
    public static WebApplicationBuilder AddPlayground(this WebApplicationBuilder builder)
    {
        builder.Services.AddValidatedOptions<PlaygroundOptions>();
        var start = new FirstStart();
        builder.Services.AddSingleton(start);
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.TryAddSingleton(TimeProvider.System);
            builder.Services.TryAddSingleton(PlaygroundFolder.BesideTheProgram);
            builder.Services
                .AddSingleton<BotAddress>()
                .AddSingleton<PlaygroundInstaller>()
                .AddHostedService<PlaygroundService>();
        }
        else
        {
            start.Settle();
        }

        return builder;
    }
}
