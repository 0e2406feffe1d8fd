using System.Diagnostics;
using System.Net.Sockets;

namespace LeanTechBot.Tests.Components;

/// <summary>
/// Azurite's table service, which stands for Azure Table Storage: on a free port of the loopback address, in memory. It is stopped with
/// SIGINT, for SIGTERM would lose writes.
/// </summary>
internal sealed class AzuriteServer : IAsyncDisposable
{
    private const string Script = "azurite/dist/src/table/main.js";

    /// <summary>The account and key that every Azurite has; they are in its public documentation and open nothing else.</summary>
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private static readonly Lazy<Task<AzuriteServer>> Server = new(StartAsync);

    private readonly Process process;
    private readonly int port;

    private AzuriteServer(Process process, int port) => (this.process, this.port) = (process, port);

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{Account};";

    /// <summary>The one server of this test run, started at the first call. Tests keep apart by tables of their own.</summary>
    public static Task<AzuriteServer> SharedAsync() => Server.Value;

    /// <summary>Stops the server of this test run, if there is one.</summary>
    public static async Task StopSharedAsync()
    {
        if (Server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await Server.Value).DisposeAsync();
        }
    }

    /// <summary>Starts a server. Without Node the test ends here, see <see cref="MissingComponent"/>.</summary>
    public static async Task<AzuriteServer> StartAsync()
    {
        var script = await NodeModules.FileAsync(Script);
        var port = FreePort.Next();
        var process = NodeModules.StartNode(script,
            ["--inMemoryPersistence", "--silent", "--disableTelemetry", "--tableHost", "127.0.0.1", "--tablePort", $"{port}"]);
        var server = new AzuriteServer(process, port);
        try
        {
            await server.WaitUntilReadyAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(StopTimeout);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        _ = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(PollInterval))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"Azurite ended at its start: {await errors}");
            }

            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", port);
                return;
            }
            catch (SocketException) when (waited.Elapsed < StartTimeout)
            {
                // Not yet.
            }
        }
    }
}
