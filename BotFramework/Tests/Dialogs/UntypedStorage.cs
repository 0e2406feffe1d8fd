using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.BotFramework.Tests.Dialogs;

/// <summary>A storage that keeps JSON without types, and gives that back.</summary>
internal sealed class UntypedStorage : IStorage
{
    private readonly Dictionary<string, JObject> _items = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        => Task.FromResult<IDictionary<string, object>>(
            keys.Where(_items.ContainsKey).ToDictionary(key => key, key => (object)_items[key].DeepClone()));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            _items[key] = JObject.FromObject(value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            _items.Remove(key);
        }

        return Task.CompletedTask;
    }
}
