using System.Text.Json.Serialization;

namespace LeanTechBot.Benchmarks.Bots;

/// <summary>The little JSON that the bare bot reads and writes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareActivity))]
[JsonSerializable(typeof(BareReceipt))]
internal sealed partial class BareJson : JsonSerializerContext;

internal sealed record BareActivity(string Type, string? Id, string? ServiceUrl, string? Text, BareConversation? Conversation, string? ReplyToId);

internal sealed record BareConversation(string Id);

internal sealed record BareReceipt(string Id);
