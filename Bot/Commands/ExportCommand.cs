using System.CommandLine;
using System.Text;
using LeanTechBot.Bot.Storage.Moving;
using LeanTechBot.Bot.Storage.Sqlite;

namespace LeanTechBot.Bot.Commands;

/// <summary><c>export [file]</c>: writes the desk as JSON Lines (UTF-8). A file appears under its name when it is whole, for its owner alone to read; one that is there is not overwritten.</summary>
internal static class ExportCommand
{
    /// <param name="run">Runs what works on the store.</param>
    public static Command Create(Func<StoreWork, CancellationToken, Task<int>> run)
    {
        var file = FileArgument.Create("A file that is not there yet; without it the standard output.");
        var command = new Command("export", "Writes every ticket, with what belongs to it, as JSON Lines.") { file };
        command.SetAction((line, token) => run((services, stop) => RunAsync(line.GetValue(file), services, stop), token));
        return command;
    }

    private static async Task<int> RunAsync(string? file, IServiceProvider services, CancellationToken cancellationToken)
    {
        var count = 0L;
        if (file is null)
        {
            await using var output = Console.OpenStandardOutput();
            count = await WriteAsync(services, output, cancellationToken);
        }
        else if (File.Exists(file))
        {
            throw new IOException($"{file} is there already: name another file.");
        }
        else
        {
            var part = $"{file}.part";
            File.Delete(part);
            await using (var output = PrivateFiles.Create(part))
            {
                count = await WriteAsync(services, output, cancellationToken);
            }

            File.Move(part, file);
        }

        await Console.Error.WriteLineAsync($"Exported {count} lines.");
        return 0;
    }

    private static async Task<long> WriteAsync(IServiceProvider services, Stream output, CancellationToken cancellationToken)
    {
        var count = 0L;
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        await foreach (var text in services.GetRequiredService<DeskExport>().LinesAsync(cancellationToken))
        {
            await writer.WriteLineAsync(text.AsMemory(), cancellationToken);
            count++;
        }

        return count;
    }
}
