namespace LeanTechBot.Bot.Configuration;

/// <summary>Starts the bot only when nothing is wrong with its settings, its content and its store, and says everything that is.</summary>
public static class CheckedStart
{
    /// <summary>Makes the bot and runs it until it is stopped.</summary>
    /// <param name="build">Makes it of its settings; a settings file may be no JSON.</param>
    /// <param name="report">Where to write what is wrong: readable lines, no stack trace.</param>
    /// <returns>The exit code: 0 after a run, 1 when the bot did not start.</returns>
    public static async Task<int> RunAsync(Func<WebApplication> build, TextWriter report)
    {
        WebApplication app;
        try
        {
            app = build();
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            await ReportAsync(report, [StartFault.Words(e, [])]);
            return 1;
        }

        return await app.RunCheckedAsync(report);
    }

    /// <summary>Runs the bot until it is stopped.</summary>
    /// <param name="app">The bot.</param>
    /// <param name="report">Where to write what is wrong: readable lines, no stack trace.</param>
    /// <returns>The exit code: 0 after a run, 1 when the bot did not start.</returns>
    public static async Task<int> RunCheckedAsync(this WebApplication app, TextWriter report)
    {
        if (await app.ReportErrorsAsync(report) || await app.ReportStepsAsync(report))
        {
            await app.DisposeAsync();
            return 1;
        }

        try
        {
            await app.StartAsync();
        }
        catch (Exception e) when (e is not HostAbortedException)
        {
            // Not disposed: what had begun would be broken off, and each part of it would say so. The program ends here.
            await ReportAsync(report, [StartFault.Words(e, [.. app.Urls])]);
            return 1;
        }

        await using (app)
        {
            await app.WaitForShutdownAsync();
        }

        return 0;
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

    /// <summary>Does what has to work before the start; true, and written, when something of it does not.</summary>
    private static async Task<bool> ReportStepsAsync(this WebApplication app, TextWriter report)
    {
        List<string> failures = [];
        foreach (var step in app.Services.GetServices<IStartStep>())
        {
            if (await step.RunAsync(CancellationToken.None) is { } failure)
            {
                failures.Add(failure);
            }
        }

        if (failures is not [])
        {
            await ReportAsync(report, [.. failures]);
        }

        return failures is not [];
    }

    /// <summary>One reason is one line; several are a list.</summary>
    private static async Task ReportAsync(TextWriter report, string[] errors)
    {
        if (errors is [var only])
        {
            await report.WriteLineAsync($"LeanTechBot does not start: {only}");
            return;
        }

        await report.WriteLineAsync($"LeanTechBot does not start, for these {errors.Length} reasons:");
        foreach (var error in errors)
        {
            await report.WriteLineAsync($"  - {error}");
        }
    }
}
