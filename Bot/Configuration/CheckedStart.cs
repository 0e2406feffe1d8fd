using Microsoft.AspNetCore.Connections;

namespace LeanTechBot.Bot.Configuration;

/// <summary>Starts the bot only when nothing is wrong with its settings and content, and says everything that is.</summary>
public static class CheckedStart
{
    /// <summary>Runs the bot until it is stopped.</summary>
    /// <param name="app">The bot.</param>
    /// <param name="report">Where to write what is wrong: readable lines, no stack trace.</param>
    /// <returns>The exit code: 0 after a run, 1 when the bot did not start.</returns>
    public static async Task<int> RunCheckedAsync(this WebApplication app, TextWriter report)
    {
        if (await app.ReportErrorsAsync(report))
        {
            await app.DisposeAsync();
            return 1;
        }

        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await ReportAsync(report, [$"{e.Message} Stop the program that uses it, or choose another one with --urls."]);
            return 1;
        }
    }

    /// <summary>Writes what is wrong with the settings and the content; false when nothing is.</summary>
    internal static async Task<bool> ReportErrorsAsync(this WebApplication app, TextWriter report)
    {
        string[] errors = [.. app.Services.GetServices<IStartCheck>().SelectMany(check => check.Errors())];
        if (errors is not [])
        {
            await ReportAsync(report, errors);
        }

        return errors is not [];
    }

    private static async Task ReportAsync(TextWriter report, string[] errors)
    {
        await report.WriteLineAsync($"LeanTechBot does not start, for {(errors.Length == 1 ? "this reason" : $"these {errors.Length} reasons")}:");
        foreach (var error in errors)
        {
            await report.WriteLineAsync($"  - {error}");
        }
    }
}
