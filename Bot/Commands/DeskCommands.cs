using System.CommandLine;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Moving;

namespace LeanTechBot.Bot.Commands;

/// <summary>
/// What the program does beside being the bot, on the store its settings name. Results go to the standard output, everything else to the
/// error output.
/// An argument that is not known is refused before the store is opened.
/// </summary>
internal static class DeskCommands
{
    /// <summary>How long a command may take to end after Ctrl+C or a request to stop.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(20);

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The exit code: 0 when everything was done, otherwise 1.</returns>
    public static async Task<int> RunAsync(ProgramArguments arguments)
    {
        var root = Root(arguments.Settings);
        var line = root.Parse(arguments.Words);
        var refusal = arguments.WithoutValue is { } setting ? $"{setting} has no value." : Refusal(root, arguments.Words, line);
        if (refusal is not null)
        {
            await Console.Error.WriteLineAsync($"{refusal} Nothing was done.");
            string[] help = line.CommandResult.Command is RootCommand ? ["--help"] : [line.CommandResult.Command.Name, "--help"];
            await root.Parse(help).InvokeAsync(new InvocationConfiguration { Output = Console.Error });
            return 1;
        }

        var way = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = StopTime };
        return await line.InvokeAsync(way);
    }

    private static RootCommand Root(string[] settings)
    {
        var root = new RootCommand(
            "LeanTechBot. Without a command the bot starts. "
            + "Every setting of appsettings.json can be given too, as --Storage:Kind AzureTables or --Storage:Kind=AzureTables.");
        root.Add(ExportCommand.Create(Run));
        root.Add(ImportCommand.Create(Run));
        root.Add(RetentionCommand.Create(Run));
        return root;

        Task<int> Run(StoreWork work, CancellationToken cancellationToken) => OnStoreAsync(settings, work, cancellationToken);
    }

    /// <summary>
    /// Why the arguments are refused; null when they are not. What follows an unknown name may be a secret: of several the first option
    /// is named, and no value.
    /// </summary>
    private static string? Refusal(RootCommand root, string[] words, ParseResult line)
    {
        var options = root.Options.Concat(root.Subcommands.SelectMany(command => command.Options));
        HashSet<string> known = [.. options.SelectMany(option => option.Aliases.Append(option.Name))];
        var unknown = words.FirstOrDefault(word => word.StartsWith('-') && !known.Contains(Name(word)))
            ?? line.UnmatchedTokens.FirstOrDefault();
        if (unknown is not null)
        {
            return $"The argument {Name(unknown)} is not known.";
        }

        return line.Errors is [var error, ..] ? error.Message : null;
    }

    private static string Name(string word) => word.Split('=')[0];

    private static async Task<int> OnStoreAsync(string[] settings, StoreWork work, CancellationToken cancellationToken)
    {
        var builder = LeanTechConfiguration.CreateBuilder(settings);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.AddLeanTechConfiguration();
        builder.Services.AddSingleton(TimeProvider.System).AddPatientStorage(builder.Configuration).AddMoving();
        await using var app = builder.Build();
        if (await app.ReportErrorsAsync(Console.Error))
        {
            return 1;
        }

        try
        {
            return await work(app.Services, cancellationToken);
        }
        catch (Exception e) when (
            e is StorageUnavailableException or IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(e is OperationCanceledException ? "Stopped." : e.Message);
            return 1;
        }
    }
}
