using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Playground;
using Microsoft.AspNetCore.Builder;

namespace LeanTechBot.Tests.Configuration;

/// <summary>A bot that has its settings and content and nothing else.</summary>
internal static class SettingsBot
{
    /// <summary>Builds it with the shipped appsettings.json and settings of the command line, e.g. <c>Sla:Low:ResponseTargetMinutes=5</c>.</summary>
    public static WebApplication Build(string environment, params ReadOnlySpan<string> settings)
    {
        var builder = WebApplication.CreateBuilder([$"--environment={environment}", .. settings.ToArray().Select(setting => $"--{setting}")]);
        builder.AddLeanTechConfiguration().AddPlayground();
        return builder.Build();
    }

    /// <summary>Tries to start it with settings that are wrong.</summary>
    /// <returns>The exit code and what it says.</returns>
    public static async Task<(int ExitCode, string Report)> StartAsync(string environment, params string[] settings)
    {
        await using var bot = Build(environment, settings);
        using var report = new StringWriter();
        return (await bot.RunCheckedAsync(report), report.ToString());
    }
}
