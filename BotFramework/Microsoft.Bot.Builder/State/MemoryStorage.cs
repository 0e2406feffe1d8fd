using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Storage that lives as long as the process. Objects are kept as JSON with their types, so a reader gets a copy.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagProperty = "eTag";

    private static readonly JsonSerializer TypedSerializer = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    };

    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _items;
    private readonly Lock _lock = new();
    private int _lastETag;

    /// <summary>Makes a storage with a serializer of one's own.</summary>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _items = dictionary ?? [];
    }

    /// <summary>Makes a storage, over existing items if given.</summary>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(TypedSerializer, dictionary)
    {
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);

        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);

        IDictionary<string, object> found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var json) && json != null)
                {
                    found.Add(key, json.ToObject<object>(_serializer));
                }
            }
        }

        return Task.FromResult(found);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An item's ETag is not the stored one; the items before it are written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);

        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                var json = value != null ? JObject.FromObject(value, _serializer) : null;
                if (value is IStoreItem item)
                {
                    CheckETag(key, item);
                    json[ETagProperty] = (_lastETag++).ToString(CultureInfo.InvariantCulture);
                }

                _items[key] = json;
            }
        }

        return Task.CompletedTask;
    }

    private void CheckETag(string key, IStoreItem item)
    {
        if (!_items.TryGetValue(key, out var stored) || stored == null || !stored.TryGetValue(ETagProperty, StringComparison.Ordinal, out var token))
        {
            return;
        }

        var current = token.Value<string>();
        if (current != null && item.ETag != "*" && item.ETag != current)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
        }
    }
}
