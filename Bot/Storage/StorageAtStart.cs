using LeanTechBot.Bot.Configuration;

namespace LeanTechBot.Bot.Storage;

/// <summary>
/// Opens the store before the bot starts, so that the first turn finds the way to it warm. A store that somebody has to mend stops the start. An account that does not
/// answer is logged, and the bot starts: the account may answer by the time of the first turn.
/// </summary>
internal sealed partial class StorageAtStart(IServiceProvider services, ILogger<StorageAtStart> logger) : IStartStep
{
    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Taken from the services here: making the embedded store opens its file.
            await services.GetRequiredService<StoreProbe>().TryAsync(cancellationToken);
        }
        catch (StorageUnavailableException e) when (e.NeedsMending)
        {
            return e.Message;
        }
        catch (StorageUnavailableException e)
        {
            LogUnavailable(e.Message);
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer at start. {Reason}")]
    private partial void LogUnavailable(string reason);
}
