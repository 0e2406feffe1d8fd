namespace LeanTechBot.Bot.Storage;

/// <summary>What became of a transaction: <see cref="Committed"/> or <see cref="Conflicted"/>, and nothing else.</summary>
public abstract record CommitResult
{
    private CommitResult()
    {
    }

    /// <summary>Every change was made.</summary>
    /// <param name="ETags">The new ETag of each inserted or replaced row, by row key.</param>
    public sealed record Committed(IReadOnlyDictionary<string, string> ETags) : CommitResult;

    /// <summary>No change was made: read again and decide again.</summary>
    /// <param name="Key">The first row found to be other than the transaction expected.</param>
    /// <param name="Reason">What was found.</param>
    public sealed record Conflicted(TableKey Key, ConflictReason Reason) : CommitResult;
}
