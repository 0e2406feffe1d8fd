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

    /// <summary>Milliseconds to the first answered turn of the published program.</summary>
    private const int Most = 1_000;

    /// <param name="settings">The folder of a published bot; without it, it is published first.</param>
    public static async Task<int> RunAsync(string[] settings, Limits limits)
    {
        var published = settings is [var folder] ? Path.GetFullPath(folder) : Directory.CreateTempSubdirectory("leantechbot-published-").FullName;
        if (settings is [])
        {
            await PublishAsync(published);
        }

        Console.WriteLine("| program | listens, median ms | first answered turn, median ms | longest ms | memory MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        var (ahead, built) = (await MeasureAsync("published (ReadyToRun)", Path.Combine(published, ProductionBot.Assembly)), await MeasureAsync("built", ProductionBot.Assembly));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| published to built | {ahead.Listens / built.Listens:F2} | {ahead.Answers / built.Answers:F2} | | |"));
        limits.Hold(ahead.Answers < Most, $"first answered turn under {Most} ms after the start, as published, median: {ahead.Answers:F0} ms");
        return limits.Tell();
    }

    private static async Task<(double Listens, double Answers)> MeasureAsync(string name, string assembly)
    {
        var (listens, answers, memory) = (new List<double>(), new List<double>(), 0L);
        for (var start = 0; start <= Starts; start++)
        {
            var folder = Directory.CreateTempSubdirectory("leantechbot-start-").FullName;
            await using var channel = await FakeChannel.StartAsync();
            var production = new ProductionBot(channel);
            using var http = new HttpClient();
            var begin = TimeProvider.System.GetTimestamp();
            using var bot = await BotProcess.StartAsync(assembly, folder, channel.Environment, [.. production.Identity, .. ProductionBot.Sqlite(Path.Combine(folder, "tickets.db"))]);
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

        var (listen, answer) = (new Spread(listens), new Spread(answers));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {listen.P50:F0} | {answer.P50:F0} | {answer.Longest:F0} | {memory / 1048576} |"));
        return (listen.P50, answer.P50);
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
