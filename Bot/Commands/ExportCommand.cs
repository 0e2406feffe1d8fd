using System.Text;
using LeanTechBot.Bot.Storage.Moving;

namespace LeanTechBot.Bot.Commands;

/// <summary><c>export [file]</c>: writes the desk as JSON Lines (UTF-8). A file appears under its name when it is whole; one that is there is not overwritten.</summary>
internal static class ExportCommand
{
    public static async Task<int> RunAsync(CommandLine line, IServiceProvider services, CancellationToken cancellationToken)
    {
        var count = 0L;
        if (line.File is null)
        {
            await using var output = Console.OpenStandardOutput();
            count = await WriteAsync(services, output, cancellationToken);
        }
        else if (File.Exists(line.File))
        {
            throw new IOException($"{line.File} is there already: name another file.");
        }
        else
        {
            var part = $"{line.File}.part";
            await using (var output = File.Create(part))
            {
                count = await WriteAsync(services, output, cancellationToken);
            }

            File.Move(part, line.File);
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
