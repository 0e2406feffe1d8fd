namespace LeanTechBot.Bot.Commands;

/// <summary>What a command does on the store.</summary>
/// <returns>The exit code: 0 when everything was done, otherwise 1.</returns>
internal delegate Task<int> StoreWork(IServiceProvider services, CancellationToken cancellationToken);
