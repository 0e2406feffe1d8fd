namespace LeanTechBot.Bot.Configuration;

/// <summary>Something that has to work before the bot takes anything, once its settings are known to be right: opening the store.</summary>
public interface IStartStep
{
    /// <summary>Does it.</summary>
    /// <returns>Why the bot cannot start and what to do, in one line; null when it may.</returns>
    Task<string?> RunAsync(CancellationToken cancellationToken);
}
