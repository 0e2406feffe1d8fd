namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key. An object that is an <see cref="IStoreItem"/> is written under its ETag.</summary>
public interface IStorage
{
    /// <summary>Reads what there is; a key without an object is absent from the result.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes objects; a missing one is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
