using System.Diagnostics;
using System.Text;

namespace LeanTechBot.Benchmarks.Bots;

/// <summary>A bot in a process of its own, so that its CPU time is its own: neither the engineers' nor the connector's counts.</summary>
public sealed class BotProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private BotProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it takes activities.</summary>
    public Uri Address { get; }

    /// <summary>User and system time of the process so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts an assembly of this program's folder and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended or did not listen in time; the message holds what it wrote.</exception>
    public static async Task<BotProcess> StartAsync(string assembly, string folder, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments, int port = 0)
    {
        string[] all = [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments, "--urls", $"http://127.0.0.1:{port}"];
        var start = new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var written = new StringBuilder();
        var address = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var first = await Task.WhenAny(address.Task, process.WaitForExitAsync(), Task.Delay(StartTime));
        if (first == address.Task && address.Task.Result is { } url)
        {
            return new BotProcess(process, new Uri(new Uri(url), "/api/messages"));
        }

        process.Kill();
        process.WaitForExit();
        throw new InvalidOperationException($"{assembly} does not listen:\n{written}");

        void Take(string? line)
        {
            if (line is not null && !address.Task.IsCompleted)
            {
                written.AppendLine(line);
                if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                {
                    address.TrySetResult(line[(at + Listening.Length)..].Trim());
                }
            }
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
