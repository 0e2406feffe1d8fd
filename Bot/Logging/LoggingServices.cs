using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeanTechBot.Bot.Logging;

/// <summary>How the program logs.</summary>
public static class LoggingServices
{
    /// <summary>The server's own report of a failed start is a stack trace; the bot says in one line why it does not start.</summary>
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel";

    public static WebApplicationBuilder AddOneLineLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter(Server, level => level is LogLevel.Warning or LogLevel.Error);
        builder.Services.AddSingleton<LoggerFactory>();
        builder.Services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(
            provider => new OneLineLoggerFactory(provider.GetRequiredService<LoggerFactory>())));
        return builder;
    }
}
