namespace LeanTechBot.Bot.Storage;

/// <summary>
/// The store did not answer, or not as a store that works. Of a transaction it says only that the changes are not confirmed.
/// The message names no row and no body.
/// </summary>
public sealed class StorageUnavailableException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether somebody has to mend it: waiting does not help. The message then says what to do.</summary>
    public bool NeedsMending { get; init; }
}
