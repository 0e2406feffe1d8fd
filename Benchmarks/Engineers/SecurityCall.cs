using System.Text;
using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk;

namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>What is entered when a client's files are encrypted: a valid case for Tier 3, at once (KB-155).</summary>
internal static class SecurityCall
{
    public const string Verb = "check-security";

    /// <summary>What an answer names once the case is decided and stored.</summary>
    public const string Told = "Recorded for Tier 3";

    public static JsonObject Filled(JsonObject data)
    {
        var now = TimeProvider.System.GetUtcNow();
        data["concern"] = "Ransomware";
        data["observed"] = "Files are renamed to .locked and a ransom note is on the desktop";
        data["concernSystem"] = "northgate-files01";
        data["discoveredDate"] = PhilippineTime.Date(now);
        data["discoveredTime"] = PhilippineTime.Minute(now);
        return data;
    }

    public static string Text(IEnumerable<ReadOnlyMemory<byte>> activities) => string.Join("\n", activities.Select(activity => Encoding.UTF8.GetString(activity.Span)));
}
