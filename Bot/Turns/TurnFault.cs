using LeanTechBot.Bot.Storage;

namespace LeanTechBot.Bot.Turns;

/// <summary>What an engineer is told when a turn failed: what happened, what is safe, what to do.</summary>
internal static class TurnFault
{
    public static string Words(Exception exception) => exception switch
    {
        TurnRefusedException refused => refused.Message,
        StorageUnavailableException or OperationCanceledException =>
            "The ticket store does not answer in time, so this may not be stored. What was confirmed before is safe. Wait a moment, then send it again.",
        StorageLimitException => "This is too long for one entry, so it was not stored. Send it in parts.",
        _ => "Something failed on our side, so this may not be stored. What was confirmed before is safe. Type status to see where the ticket stands, then send it again.",
    };
}
