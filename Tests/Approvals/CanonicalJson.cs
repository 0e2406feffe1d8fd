using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Approvals;

/// <summary>JSON in one form whoever wrote it: indented, a type first, other properties by name, one line end.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string json) => Ordered(JsonNode.Parse(json))!.ToJsonString(Readable) + "\n";

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject value => new JsonObject(value.OrderBy(property => property.Key != "type").ThenBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => KeyValuePair.Create(property.Key, Ordered(property.Value)))),
        JsonArray value => new JsonArray([.. value.Select(Ordered)]),
        _ => node?.DeepClone(),
    };
}
