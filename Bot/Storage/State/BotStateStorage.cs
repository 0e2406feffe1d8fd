using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace LeanTechBot.Bot.Storage.State;

/// <summary>
/// Bot Framework state over the storage seam, one row for each conversation or user. The ETag travels in the state itself; where another turn was faster, the
/// later one wins, for what it holds (the dialog stack) is made true to the ticket at every turn.
/// </summary>
public sealed class BotStateStorage(ITableStore store) : IStorage
{
    private const string ETag = "eTag";
    private const int Attempts = 5;

    private static readonly JsonSerializerSettings Json = new()
    {
        TypeNameHandling = TypeNameHandling.Objects,
        SerializationBinder = new BotStateTypes(),
        StringEscapeHandling = StringEscapeHandling.EscapeNonAscii,
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = 16,
    };

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var rows = await Task.WhenAll(keys.Select(key => store.FindAsync(BotStateKeys.Of(key), cancellationToken)));
        var found = new Dictionary<string, object>();
        foreach (var (key, row) in keys.Zip(rows))
        {
            if (row is not null && Read(row) is { } state)
            {
                found[key] = state;
            }
        }

        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) =>
        Task.WhenAll(changes.Select(change => WriteAsync(BotStateKeys.Of(change.Key), change.Value, cancellationToken)));

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.WhenAll(keys.Select(key => DeleteAsync(BotStateKeys.Of(key), cancellationToken)));

    private static Dictionary<string, object>? Read(StoredRow row)
    {
        try
        {
            var state = JsonConvert.DeserializeObject<Dictionary<string, object>>(row.Body, Json);
            if (state is not null)
            {
                state[ETag] = row.ETag;
            }

            return state;
        }
        catch (JsonException)
        {
            // State of another version of the bot: the walk is built anew from the ticket.
            return null;
        }
    }

    private async Task WriteAsync(TableKey key, object value, CancellationToken cancellationToken)
    {
        var state = value as IDictionary<string, object> ?? throw new ArgumentException($"{value?.GetType().Name} is no bot state.", nameof(value));
        var known = state.TryGetValue(ETag, out var etag) ? etag as string : null;
        var body = JsonConvert.SerializeObject(state.Where(pair => pair.Key != ETag).ToDictionary(), Json);
        for (var attempt = 1; ; attempt++)
        {
            RowChange change = known is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, body, known);
            if (await store.CommitAsync([change], cancellationToken) is CommitResult.Committed committed)
            {
                state[ETag] = committed.ETags[key.Row];
                return;
            }

            if (attempt == Attempts)
            {
                throw new StorageUnavailableException("The conversation's state is being changed by others without end.");
            }

            known = (await store.FindAsync(key, cancellationToken))?.ETag;
        }
    }

    private async Task DeleteAsync(TableKey key, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(key, cancellationToken) is { } row)
        {
            await store.CommitAsync([new RowChange.Delete(key, row.ETag)], cancellationToken);
        }
    }
}
