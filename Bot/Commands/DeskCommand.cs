using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Moving;

namespace LeanTechBot.Bot.Commands;

/// <summary>
/// What the program does beside being the bot, on the store its settings name: <c>export [file]</c>, <c>import [file]</c>, <c>retention [--dry-run]</c>. Results go to the
/// standard output, everything else to the error output.
/// </summary>
public static class DeskCommand
{
    private static readonly Dictionary<string, Func<CommandLine, IServiceProvider, CancellationToken, Task<int>>> Commands = new(StringComparer.Ordinal)
    {
        ["export"] = ExportCommand.RunAsync,
        ["import"] = ImportCommand.RunAsync,
        ["retention"] = RetentionCommand.RunAsync,
    };

    /// <summary>Whether the arguments name a command; all others start the bot.</summary>
    public static bool Is(string[] args) => args is [var name, ..] && Commands.ContainsKey(name);

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code: 0 when everything was done.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var line = CommandLine.Read(args);
        var builder = LeanTechConfiguration.CreateBuilder(line.Settings);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.AddLeanTechConfiguration();
        builder.Services.AddSingleton(TimeProvider.System).AddPatientStorage(builder.Configuration).AddMoving();
        await using var app = builder.Build();
        using var stopped = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stopped.Cancel();
        };
        if (await app.ReportErrorsAsync(Console.Error))
        {
            return 1;
        }

        try
        {
            return await Commands[line.Name](line, app.Services, stopped.Token);
        }
        catch (Exception e) when (e is StorageUnavailableException or IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(e is OperationCanceledException ? "Stopped." : e.Message);
            return 1;
        }
    }
}
