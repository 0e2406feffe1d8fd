namespace LeanTechBot.Bot.Storage;

/// <summary>One change of a transaction: <see cref="Insert"/>, <see cref="Replace"/> or <see cref="Delete"/>, and nothing else.</summary>
public abstract record RowChange
{
    private RowChange(TableKey key) => Key = key;

    /// <summary>The row that changes.</summary>
    public TableKey Key { get; }

    /// <summary>A new row; a conflict if there is one already.</summary>
    public sealed record Insert(TableKey Key, string Body) : RowChange(Key);

    /// <summary>Another body for the version that was read; a conflict if the row has changed since.</summary>
    public sealed record Replace(TableKey Key, string Body, string ETag) : RowChange(Key);

    /// <summary>Removes the version that was read; a conflict if the row has changed since.</summary>
    public sealed record Delete(TableKey Key, string ETag) : RowChange(Key);
}
