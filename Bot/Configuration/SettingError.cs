using System.Globalization;

namespace LeanTechBot.Bot.Configuration;

/// <summary>One setting that cannot be used: its key, what it says, and the rule it breaks.</summary>
/// <param name="Key">The key, with its section where the error leaves the section: <c>Sla:High:ResponseTargetMinutes</c>.</param>
/// <param name="Value">What the setting says; null when it says nothing or is not to be shown. What could be a secret in it is left out.</param>
/// <param name="Rule">What would be right, as the end of a sentence: "must be 1 or more".</param>
public sealed record SettingError(string Key, string? Value, string Rule)
{
    /// <summary>No error when the rule holds, else the one. For use in a list of rules.</summary>
    public static IEnumerable<SettingError> Unless(bool holds, string key, object? value, string rule) =>
        holds ? [] : [new SettingError(key, value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture), rule)];

    /// <summary>The same error seen from one level higher.</summary>
    public SettingError Within(string section) => section is "" ? this : this with { Key = $"{section}:{Key}" };

    public override string ToString() => Value switch
    {
        null => $"{Key} {Rule}",
        "" => $"{Key} (empty) {Rule}",
        _ => $"{Key} = {ShownValue.Of(Value)} {Rule}",
    };
}
