using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>JSON as it travels between a channel and a bot, on one set of contracts for the whole process.</summary>
/// <remarks>
/// Nulls are left out and times are UTC in ISO 8601. Text that looks like a time becomes one inside a JToken, as in the SDK. Nesting is
/// bounded, so that hostile JSON is a parse error and not a stack overflow. A serializer holds no state of a call and serves any thread.
/// </remarks>
internal static class WireJson
{
    public static JsonSerializerSettings Settings { get; } = SettingsWith(new DefaultContractResolver());

    /// <summary>For activities, both ways, and all that the connector exchanges.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(Settings);

    /// <summary>For the body of an invoke's answer.</summary>
    public static JsonSerializer AnswerSerializer { get; } = JsonSerializer.Create(SettingsWith(new AnswerContractResolver()));

    private static JsonSerializerSettings SettingsWith(IContractResolver contracts) => new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = contracts,
        Converters = { new Iso8601TimeSpanConverter() },
        MaxDepth = 128,
    };
}
