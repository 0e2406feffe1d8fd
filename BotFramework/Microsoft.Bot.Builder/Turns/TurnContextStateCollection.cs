namespace Microsoft.Bot.Builder;

/// <summary>What a turn carries along, by name or by type. Names ignore case.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Makes an empty collection.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.InvariantCultureIgnoreCase)
    {
    }

    /// <summary>The value under the key, or null if there is none or it is of another type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        Check(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value under the type's full name, or null.</summary>
    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        Check(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type's full name.</summary>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Adds or replaces a value; null is allowed.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        Check(key);
        this[key] = value;
    }

    /// <summary>Adds or replaces the value under its type's full name.</summary>
    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the collection; the values in it belong to others.</summary>
    protected virtual void Dispose(bool disposing) => _disposed = true;

    private void Check(string key)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
    }
}
