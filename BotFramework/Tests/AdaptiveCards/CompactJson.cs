using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.BotFramework.Tests;

/// <summary>JSON that a test writes over several lines, as a serializer writes it: without white space, in the same order.</summary>
internal static class CompactJson
{
    public static string Of(string json) => JToken.Parse(json).ToString(Formatting.None);
}
