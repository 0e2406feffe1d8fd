using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>Finds a card's button by its verb, as a hand finds it on the newest card.</summary>
internal static class CardButton
{
    /// <summary>The data that the button submits.</summary>
    /// <param name="step">The step whose card it is; null for any card.</param>
    /// <exception cref="InvalidOperationException">No card of the activities has such a button.</exception>
    public static JsonObject Find(IReadOnlyList<ReadOnlyMemory<byte>> activities, string verb, string? step = null)
    {
        foreach (var activity in activities.Reverse().Where(activity => activity.Length > 0))
        {
            using var json = JsonDocument.Parse(activity);
            if (Find(json.RootElement, verb, step) is { } data)
            {
                return JsonObject.Create(data.Clone())!;
            }
        }

        throw new InvalidOperationException($"No button {verb} in:\n{string.Join("\n", activities.Select(activity => System.Text.Encoding.UTF8.GetString(activity.Span)))}");
    }

    private static JsonElement? Find(JsonElement element, string verb, string? step) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("verb", out var named) && named.ValueEquals(verb) && IsOf(element.GetProperty("data"), step) => element.GetProperty("data"),
        JsonValueKind.Object => element.EnumerateObject().Select(property => Find(property.Value, verb, step)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, verb, step)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static bool IsOf(JsonElement data, string? step) => step is null || (data.TryGetProperty("step", out var named) && named.ValueEquals(step));
}
