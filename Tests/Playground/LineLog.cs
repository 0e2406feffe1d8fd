using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Tests.Playground;

/// <summary>Keeps what the bot's own classes log, and lets a test wait for a line.</summary>
internal sealed class LineLog : ILoggerProvider, ILogger
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> lines = new();
    private readonly SemaphoreSlim added = new(0);

    public IEnumerable<string> Lines => lines;

    /// <summary>The first line that contains a text, once it is there.</summary>
    public async Task<string> WaitForAsync(string part)
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (true)
        {
            if (lines.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await added.WaitAsync(timeout.Token);
        }
    }

    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("LeanTechBot.", StringComparison.Ordinal)
        ? this
        : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lines.Enqueue(formatter(state, exception));
        added.Release();
    }

    public void Dispose() => added.Dispose();
}
