using System.Diagnostics;
using System.Net.Sockets;

namespace LeanTechBot.Benchmarks.Azure;

/// <summary>Azurite's table service on a port of the loopback address, as Tests/package.json installs it, its data in a folder. It can be stopped and started again.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private const string Account = "devstoreaccount1";

    /// <summary>The key that every Azurite has; it is in its public documentation and opens nothing else.</summary>
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    private readonly string? folder;
    private readonly int port;
    private Process? process;

    private AzuriteProcess(string? folder, int port) => (this.folder, this.port) = (folder, port);

    public string ConnectionString => ConnectionStringAt(port);

    public Uri Address => new($"http://127.0.0.1:{port}/");

    /// <summary>User and system time so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process!.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <exception cref="InvalidOperationException">Azurite is not installed.</exception>
    /// <param name="folder">Where its data lie, so that it can be stopped and started again; null keeps them in memory.</param>
    public static async Task<AzuriteProcess> StartAsync(string? folder)
    {
        var azurite = new AzuriteProcess(folder, FreePort.Next());
        await azurite.StartAsync();
        return azurite;
    }

    /// <summary>How to reach it by what stands on another port before it.</summary>
    public static string ConnectionStringAt(int port) => $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{Account};";

    public async Task StartAsync()
    {
        var tests = Repository.Folder("Tests");
        var script = Path.Combine(tests, "node_modules", "azurite", "dist", "src", "table", "main.js");
        if (!File.Exists(script))
        {
            throw new InvalidOperationException($"Azurite is not installed: run npm ci in {tests}.");
        }

        process = Process.Start(new ProcessStartInfo("node",
            ["--require", Path.Combine(tests, "Components", "stop-with-stdin.cjs"), script, .. folder is null ? (string[])["--inMemoryPersistence"] : ["--location", folder], "--silent", "--disableTelemetry", "--tableHost", "127.0.0.1", "--tablePort", $"{port}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        for (var up = false; !up && !process.HasExited;)
        {
            await Task.Delay(Poll, TimeProvider.System);
            up = await ListensAsync();
        }
    }

    /// <summary>Stops it as Ctrl+C does: a signal that it cannot catch would lose what it has confirmed in the last five seconds and not yet written, which Azure would not.</summary>
    public async Task StopAsync()
    {
        process!.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task<bool> ListensAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
