using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Components;

/// <summary>What the bot said in a chat, as it stands after its latest update.</summary>
/// <param name="Revision">Counts what the bot said and updated in all chats: the greater, the newer.</param>
/// <param name="Text">Null when it is a card.</param>
/// <param name="Cards">The JSON of its Adaptive Cards.</param>
internal sealed record PlaygroundMessage(string Id, string ChatId, int Revision, string? Text, IReadOnlyList<JsonNode> Cards)
{
    /// <summary>Whether the text or a card contains a text, wherever.</summary>
    public bool Says(string part) =>
        (Text?.Contains(part, StringComparison.Ordinal) ?? false) || Cards.Any(card => card.ToJsonString(Readable).Contains(part, StringComparison.Ordinal));

    public override string ToString() => $"{Id}: {Text}{string.Concat(Cards.Select(card => card.ToJsonString(Readable)))}";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
