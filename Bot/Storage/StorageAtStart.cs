namespace LeanTechBot.Bot.Storage;

/// <summary>
/// Opens the store when the bot starts: a file that cannot be opened stops the start, and the first turn finds the way to the store
/// warm. An account that does not answer is logged, and the bot runs on: it may answer by the time of the first turn.
/// </summary>
internal sealed partial class StorageAtStart(ITableStore tables, ILogger<StorageAtStart> logger) : BackgroundService
{
    private static readonly TableKey Anything = new("start", "start");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await tables.FindAsync(Anything, stoppingToken);
        }
        catch (StorageUnavailableException e)
        {
            LogUnavailable(e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer at start. {Reason}")]
    private partial void LogUnavailable(string reason);
}
