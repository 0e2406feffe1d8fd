using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;

namespace LeanTechBot.Benchmarks.Start;

/// <summary>From the start of the process to its first answered turn: of the program as it is published, and as it is built.</summary>
internal static class StartBenchmark
{
    private const int Starts = 11;

    /// <param name="settings">The folder of a published bot; without it, it is published first.</param>
    public static async Task<int> RunAsync(string[] settings)
    {
        var published = settings is [var folder] ? folder : Directory.CreateTempSubdirectory("leantechbot-published-").FullName;
        if (settings is [])
        {
            await PublishAsync(published);
        }

        Console.WriteLine(Machine.Name);
        Console.WriteLine();
        Console.WriteLine("| program | listens, median ms | first answered turn, median ms | longest ms | memory MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        await MeasureAsync("published (ReadyToRun)", Path.Combine(published, ProductionBot.Assembly));
        await MeasureAsync("built", ProductionBot.Assembly);
        return 0;
    }

    private static async Task MeasureAsync(string name, string assembly)
    {
        var (listens, answers, memory) = (new List<double>(), new List<double>(), 0L);
        for (var start = 0; start <= Starts; start++)
        {
            var folder = Directory.CreateTempSubdirectory("leantechbot-start-").FullName;
            await using var channel = await FakeChannel.StartAsync();
            var production = new ProductionBot(channel);
            using var http = new HttpClient();
            var begin = TimeProvider.System.GetTimestamp();
            using var bot = await BotProcess.StartAsync(assembly, folder, new Dictionary<string, string>(), [.. production.Identity, .. ProductionBot.Sqlite(Path.Combine(folder, "tickets.db"))]);
            var listening = TimeProvider.System.GetElapsedTime(begin).TotalMilliseconds;
            await production.Engineer(http, bot.Address, "first").TypeAsync("new");
            if (start > 0)
            {
                // The first start of all reads the files from the disk; what is measured is a restart.
                listens.Add(listening);
                answers.Add(TimeProvider.System.GetElapsedTime(begin).TotalMilliseconds);
                memory = bot.Memory;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {new Spread(listens).P50:F0} | {new Spread(answers).P50:F0} | {new Spread(answers).Longest:F0} | {memory / 1048576} |"));
    }

    private static async Task PublishAsync(string folder)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Repository.Folder("Bot"), "-c", "Release", "-o", folder, "-v", "q", "--nologo", "-r", RuntimeInformation.RuntimeIdentifier]))!;
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException("The bot could not be published.");
        }
    }
}
