using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>JSON as it travels between a channel and a bot, on one set of contracts for the whole process.</summary>
/// <remarks>
/// Nulls are left out, times are UTC in ISO 8601, read-only properties are not written. Text that looks like a time becomes one inside
/// a JToken, as in the SDK. Nesting is bounded, so that hostile JSON is a parse error and not a stack overflow.
/// </remarks>
internal static class WireJson
{
    public static JsonSerializerSettings Settings { get; } = new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new WireContractResolver(),
        Converters = { new Iso8601TimeSpanConverter() },
        MaxDepth = 128,
    };

    /// <summary>Serves any number of threads: it holds no state of a call.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(Settings);
}
