namespace LeanTechBot.Bot.Storage;

/// <summary>A transaction beyond what one can carry, refused before anything was sent. What is long has to be split over rows or transactions.</summary>
/// <param name="limit">The limit, by its name in <see cref="TransactionLimits"/>.</param>
/// <param name="actual">What was asked for.</param>
/// <param name="allowed">What is possible.</param>
public sealed class StorageLimitException(string limit, int actual, int allowed)
    : Exception($"{limit}: {actual} asked for, {allowed} possible in one transaction.")
{
    public string Limit { get; } = limit;
}
