using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>Finds a card's button by its verb, as a hand finds it on the newest card.</summary>
internal static class CardButton
{
    /// <summary>The data that the button submits.</summary>
    /// <exception cref="InvalidOperationException">No card of the activities has such a button.</exception>
    public static JsonObject Find(IReadOnlyList<ReadOnlyMemory<byte>> activities, string verb)
    {
        foreach (var activity in activities.Reverse().Where(activity => activity.Length > 0))
        {
            using var json = JsonDocument.Parse(activity);
            if (Find(json.RootElement, verb) is { } data)
            {
                return JsonObject.Create(data.Clone())!;
            }
        }

        throw new InvalidOperationException($"No button {verb} in:\n{string.Join("\n", activities.Select(activity => System.Text.Encoding.UTF8.GetString(activity.Span)))}");
    }

    private static JsonElement? Find(JsonElement element, string verb) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("verb", out var named) && named.ValueEquals(verb) => element.GetProperty("data"),
        JsonValueKind.Object => element.EnumerateObject().Select(property => Find(property.Value, verb)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, verb)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
