using System.Collections.Frozen;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// Reads a choice from its wire value: the one exact name of a member of the enum. A number, another letter case and a list of names are no names:
/// two choices sent at once must not be joined into a third that nobody made.
/// </summary>
public static class Choice
{
    /// <summary>The member of this name; null for anything else.</summary>
    public static T? Read<T>(string? name) where T : struct, Enum =>
        name is not null && Members<T>.ByName.TryGetValue(name, out var value) ? value : null;

    private static class Members<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> ByName = Enum.GetNames<T>().ToFrozenDictionary(name => name, Enum.Parse<T>, StringComparer.Ordinal);
    }
}
