namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Something that KB-450 no longer keeps.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which one: an id, never a name.</param>
/// <param name="Since">What its time is counted from: the closure, the last use; null where there is none.</param>
/// <param name="RemoveAsync">
/// Removes it in small transactions, the row by which it is found last, so that whatever is interrupted is found again. False when it has changed meanwhile: the next run judges it anew.
/// </param>
public sealed record Expired(ExpiredKind Kind, string Id, DateTimeOffset? Since, Func<CancellationToken, Task<bool>> RemoveAsync);
