namespace LeanTechBot.Bot.Content;

/// <summary>Values written by their names in a content file. Numbers are no names.</summary>
internal static class NameOf<T>
    where T : struct, Enum
{
    public static IReadOnlyList<string> All { get; } = Enum.GetNames<T>();

    /// <summary>The value of this name, in any letter case; null when there is none.</summary>
    public static T? Find(string name) => Enum.GetValues<T>()
        .Where(value => name.Equals(value.ToString(), StringComparison.OrdinalIgnoreCase))
        .Select(value => (T?)value)
        .FirstOrDefault();
}
