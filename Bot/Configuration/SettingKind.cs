using System.Reflection;

namespace LeanTechBot.Bot.Configuration;

/// <summary>What kind of value a setting takes, found by walking its key through the section's properties.</summary>
internal static class SettingKind
{
    /// <summary>The type of the setting that the key names; null when the section has no such setting.</summary>
    public static Type? Of(Type section, string key)
    {
        Type? type = section;
        foreach (var name in key.Split(':'))
        {
            type = type is { IsArray: true } && int.TryParse(name, out _)
                ? type.GetElementType()
                : type?.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.PropertyType;
        }

        return type;
    }

    /// <summary>The rule for a value of this type, for people.</summary>
    public static string Rule(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        _ when type.IsEnum => $"must be one of {string.Join(", ", Enum.GetNames(type))}",
        TypeCode.Boolean => "must be true or false",
        TypeCode.Int32 => "must be a whole number",
        _ => $"cannot be read as {type.Name}",
    };
}
