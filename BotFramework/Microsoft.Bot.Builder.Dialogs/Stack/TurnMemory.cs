using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The part of the turn state that dialogs know as <c>turn</c>.</summary>
internal static class TurnMemory
{
    /// <summary>The turn state's key.</summary>
    public const string Key = "turn";

    private const string LastResult = "lastresult";

    private static readonly JsonSerializer CamelCase = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = null,
    });

    /// <summary>Keeps the result of the dialog that ended last, as JSON.</summary>
    /// <exception cref="JsonException">The result cannot be written as JSON.</exception>
    public static void SetLastResult(TurnContextStateCollection turnState, object result)
    {
        var json = result == null ? null : JToken.FromObject(result, CamelCase);
        switch (turnState.GetValueOrDefault(Key))
        {
            case null:
                turnState[Key] = new JObject { [LastResult] = json };
                break;

            case JObject turn:
                turn[LastResult] = json;
                break;

            case IDictionary<string, object> turn:
                turn[LastResult] = json;
                break;
        }
    }
}
