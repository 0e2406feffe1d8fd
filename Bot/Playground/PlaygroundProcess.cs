using System.Globalization;
using System.Text.Json;

namespace LeanTechBot.Bot.Playground;

/// <summary>A running Agents Playground. Disposing it ends it.</summary>
internal sealed class PlaygroundProcess : IDisposable
{
    private const string Listening = "Listening on ";

    private readonly ChildProcess process;

    private PlaygroundProcess(ChildProcess process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where to open it.</summary>
    public Uri Address { get; }

    /// <summary>Starts the Playground and waits until it answers.</summary>
    /// <exception cref="PlaygroundException">It ended instead.</exception>
    public static async Task<PlaygroundProcess> StartAsync(PlaygroundFolder folder, NodePrograms programs, Uri messages, int port, CancellationToken cancellationToken)
    {
        var process = ChildProcess.Start(programs.Node, Arguments(folder, messages, port), folder.Path, Environment(folder));
        try
        {
            // The Playground takes a free port when the one asked for is taken, so what it says counts.
            var address = new Uri($"http://localhost:{await ReadPortAsync(process, cancellationToken)}");
            await PingAsync(address, cancellationToken);
            await InstallInTeamAsync(address, cancellationToken);
            _ = DrainAsync(process.Output);
            _ = DrainAsync(process.Errors);
            return new PlaygroundProcess(process, address);
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>Waits until it ends by itself.</summary>
    /// <returns>Its exit code.</returns>
    public Task<int> WaitAsync(CancellationToken cancellationToken) => process.WaitAsync(cancellationToken);

    public void Dispose() => process.Dispose();

    private static IEnumerable<string> Arguments(PlaygroundFolder folder, Uri messages, int port) =>
    [
        "--require", folder.PreloadedScript, folder.CommandLineScript, "start", "-e", messages.AbsoluteUri, "-c", "msteams",
        "-p", port.ToString(CultureInfo.InvariantCulture), "--disable-telemetry",
    ];

    private static Dictionary<string, string> Environment(PlaygroundFolder folder) => new()
    {
        ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1",
        ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = folder.ConfigurationFile,
        ["M365_AGENTS_PLAYGROUND_LOGFILE"] = folder.LogFile,
        ["TEAMSAPPTESTER_BROWSER"] = "none",
    };

    private static async Task<int> ReadPortAsync(ChildProcess process, CancellationToken cancellationToken)
    {
        while (await process.Output.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal) && int.TryParse(line.AsSpan(Listening.Length), CultureInfo.InvariantCulture, out var port))
            {
                return port;
            }
        }

        var errors = await process.Errors.ReadToEndAsync(cancellationToken);
        var reason = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(line => line.Contains("Error", StringComparison.Ordinal));
        throw new PlaygroundException($"it ended at its start: {reason ?? "it gave no reason"}.");
    }

    private static async Task PingAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(address, "_debug/ping"), cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Teams tells a bot that it was added to a team when that happens; the Playground does when its team is first opened, which may be after the first escalation.</summary>
    private static async Task InstallInTeamAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address };
        var configuration = await client.GetFromJsonAsync<JsonElement>("_internal/v1/config", cancellationToken);
        var team = configuration.GetProperty("config").GetProperty("teams")[0].GetProperty("id").GetString()!;
        using var response = await client.PostAsJsonAsync($"_debug/conversation/{Uri.EscapeDataString(team)}/installation", new { }, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Reads on, so that the Playground is never held up by a full pipe.</summary>
    private static async Task DrainAsync(StreamReader reader)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer) > 0)
        {
            // Its own log file has it.
        }
    }
}
