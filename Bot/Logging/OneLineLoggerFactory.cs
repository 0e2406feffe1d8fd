namespace LeanTechBot.Bot.Logging;

/// <summary>Every logger of the program, its packages' too, writes each message as one line.</summary>
internal sealed class OneLineLoggerFactory(LoggerFactory inner) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new OneLineLogger(inner.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();

    private sealed class OneLineLogger(ILogger inner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!inner.IsEnabled(logLevel))
            {
                return;
            }

            // An exception's message can have a wire value in it; its stack has none.
            if (HasBrokenMessage(exception))
            {
                inner.Log(logLevel, eventId, state, null, (words, _) => OneLine.Of($"{formatter(words, exception)} {exception}"));
            }
            else
            {
                inner.Log(logLevel, eventId, state, exception, (words, fault) => OneLine.Of(formatter(words, fault)));
            }
        }

        private static bool HasBrokenMessage(Exception? exception) => exception switch
        {
            null => false,
            AggregateException several => several.InnerExceptions.Any(HasBrokenMessage),
            _ => OneLine.IsBroken(exception.Message) || HasBrokenMessage(exception.InnerException),
        };
    }
}
