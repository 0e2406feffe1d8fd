using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A bag of properties that is loaded once per turn, changed in memory, and saved if it changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _turnStateKey;

    /// <summary>Makes a state.</summary>
    /// <param name="storage">Where it is kept between turns.</param>
    /// <param name="contextServiceKey">The turn state's key for its copy in memory.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _turnStateKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state into the turn, if it is not there yet or <paramref name="force"/> is set.</summary>
    /// <exception cref="InvalidOperationException">What is stored is no state.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var key = GetStorageKey(turnContext);
        if (!force && GetCachedState(turnContext)?.State != null)
        {
            return;
        }

        var stored = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        stored.TryGetValue(key, out var value);
        turnContext.TurnState[_turnStateKey] = value switch
        {
            null => new CachedBotState(),
            IDictionary<string, object> state => new CachedBotState(state),

            // A storage that keeps no types gives back the JSON itself.
            JObject json => new CachedBotState(json.ToObject<IDictionary<string, object>>()),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes the state if it changed since it was loaded, or <paramref name="force"/> is set.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var cached = GetCachedState(turnContext);
        if (cached == null || (!cached.HasChanged(out var json) && !force))
        {
            return;
        }

        var changes = new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.Accept(json);
    }

    /// <summary>Empties the turn's copy, so that the next save stores an empty state.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_turnStateKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from the turn and from the storage.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (GetCachedState(turnContext) != null)
        {
            turnContext.TurnState.Remove(_turnStateKey);
        }

        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The turn's copy as JSON.</summary>
    public JToken Get(ITurnContext turnContext) => JObject.FromObject(GetCachedState(turnContext).State);

    /// <summary>The turn's copy, or null before it is loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_turnStateKey);
    }

    /// <summary>The storage key of the state that belongs to a turn.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>
    /// A property's value. One that was stored without its type is converted at every call: the result is a copy, and
    /// changes to it are lost unless it is set.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such property and <typeparamref name="T"/> is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (TryGetProperty<T>(turnContext, propertyName, out var value))
        {
            return Task.FromResult(value);
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult(default(T));
    }

    /// <summary>Removes a property from the turn's copy.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property in the turn's copy.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private bool TryGetProperty<T>(ITurnContext turnContext, string propertyName, out T value)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);

        if (!GetCachedState(turnContext).State.TryGetValue(propertyName, out var stored))
        {
            value = default;
            return false;
        }

        value = stored switch
        {
            T typed => typed,
            null => default,
            JToken json and (JObject or JArray) => json.ToObject<T>(),
            _ => JToken.FromObject(stored).ToObject<T>(),
        };
        return true;
    }
}
