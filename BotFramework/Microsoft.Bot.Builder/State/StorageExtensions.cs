namespace Microsoft.Bot.Builder;

/// <summary>Typed reading.</summary>
public static class StorageExtensions
{
    /// <summary>Reads objects of one type and leaves out all others.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage,
        string[] keys,
        CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var found = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var typed = new Dictionary<string, TStoreItem>(keys.Length);
        foreach (var (key, value) in found)
        {
            if (value is TStoreItem item)
            {
                typed.Add(key, item);
            }
        }

        return typed;
    }
}
