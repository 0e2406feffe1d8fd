using System.Diagnostics;
using System.Text.Json;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Playground;

/// <summary>The first start says what it is doing, and warns of nothing that goes away by itself.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class FirstStartTests : IDisposable
{
    private const string Missing = "No team that the bot is installed in";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("leantechbot").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Dotnet_run_says_that_it_builds()
    {
        var file = Path.Combine(TestsFolder.Path, "..", "Bot", "Properties", "launchSettings.json");
        using var settings = JsonDocument.Parse(File.ReadAllText(file));

        var profile = settings.RootElement.GetProperty("profiles").GetProperty("LeanTechBot");

        Assert.That(profile.GetProperty("dotnetRunMessages").GetBoolean(), Is.True);
    }

    [Test]
    public async Task While_the_Playground_may_still_come_no_channel_is_missed()
    {
        var lines = await LinesUntilAsync(Missing, searchPath: folder);

        var without = lines.FindIndex(line => line.Contains("Node.js with npm was not found", StringComparison.Ordinal));
        Assert.That(without, Is.GreaterThanOrEqualTo(0).And.LessThan(lines.FindIndex(line => line.Contains(Missing, StringComparison.Ordinal))));
    }

    [Test]
    public async Task With_the_Playground_nothing_is_warned_of()
    {
        await NodeModules.FileAsync("");

        var lines = await LinesUntilAsync("Talk to the bot in the Agents Playground", Environment.GetEnvironmentVariable("PATH")!);

        Assert.That(lines.Where(line => line.StartsWith("warn:", StringComparison.Ordinal) || line.StartsWith("fail:", StringComparison.Ordinal)), Is.Empty);
    }

    /// <summary>Starts the program, reads what it writes until it says something, and ends it.</summary>
    private async Task<List<string>> LinesUntilAsync(string said, string searchPath)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "LeanTechBot.dll"), "--environment=Development", "--urls=http://127.0.0.1:0", "--Playground:Port=0",
            $"--Storage:SqlitePath={Path.Combine(folder, "store.db")}",
        ];
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.Environment["PATH"] = searchPath;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Longest);
        List<string> lines = [];
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                lines.Add(line);
                if (line.Contains(said, StringComparison.Ordinal))
                {
                    break;
                }
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.That(lines, Has.Some.Contains(said));
        return lines;
    }
}
