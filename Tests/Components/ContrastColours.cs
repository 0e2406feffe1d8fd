using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Components;

/// <summary>
/// Teams' contrast theme, for which no package has a host configuration: the dark one's sizes, everything on black, and no container told by its background.
/// </summary>
internal static class ContrastColours
{
    private const string Black = "#000000";

    private static readonly IReadOnlyDictionary<string, string> Foregrounds = new Dictionary<string, string>
    {
        ["default"] = "#ffffff",
        ["light"] = "#ffffff",
        ["dark"] = "#ffffff",
        ["accent"] = "#ffff01",
        ["good"] = "#3ff23f",
        ["warning"] = "#ffff01",
        ["attention"] = "#ff8888",
    };

    /// <summary>A host configuration with its colours replaced.</summary>
    public static string Of(string hostConfig)
    {
        var config = JsonNode.Parse(hostConfig)!.AsObject();
        foreach (var (_, style) in config["containerStyles"]!.AsObject())
        {
            style!["backgroundColor"] = Black;
            foreach (var (name, colour) in Foregrounds)
            {
                style["foregroundColors"]![name] = new JsonObject { ["default"] = colour, ["subtle"] = colour };
            }
        }

        return config.ToJsonString();
    }
}
