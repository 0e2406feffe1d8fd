using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using LeanTechBot.Bot.Storage.Moving;

namespace LeanTechBot.Bot.Commands;

/// <summary><c>import [file]</c>: stores what <c>export</c> has written. The exit code is 1 when a line could not be imported; the others are.</summary>
internal static class ImportCommand
{
    /// <summary>A wrong file has many wrong lines; so many are shown.</summary>
    private const int MostShown = 50;

    /// <summary>What <c>dotnet run</c> itself writes to the standard output before the program does.</summary>
    private static readonly string[] NotOurs = ["Using launch settings from ", "Building..."];

    /// <param name="run">Runs what works on the store.</param>
    public static Command Create(Func<StoreWork, CancellationToken, Task<int>> run)
    {
        var file = FileArgument.Create("What export has written; without it the standard input.");
        var command = new Command("import", "Stores what export has written. The exit code is 1 when a line could not be imported; the others are.") { file };
        command.SetAction((line, token) => run((services, stop) => RunAsync(line.GetValue(file), services, stop), token));
        return command;
    }

    private static async Task<int> RunAsync(string? file, IServiceProvider services, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(file is null ? Console.OpenStandardInput() : File.OpenRead(file), new UTF8Encoding(false));
        var report = await services.GetRequiredService<DeskImport>().RunAsync(LinesAsync(reader, cancellationToken), cancellationToken);
        foreach (var problem in report.Problems.Take(MostShown))
        {
            await Console.Error.WriteLineAsync($"Line {problem.Line}: {problem.Reason}");
        }

        await Console.Error.WriteLineAsync($"Imported {report.Tickets} tickets; {report.Same} were there already, just the same; {report.Problems.Length} lines were not imported.");
        return report.Problems.IsEmpty ? 0 : 1;
    }

    private static async IAsyncEnumerable<string> LinesAsync(StreamReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await reader.ReadLineAsync(cancellationToken) is { } text)
        {
            yield return NotOurs.Any(start => text.StartsWith(start, StringComparison.Ordinal)) ? "" : text;
        }
    }
}
