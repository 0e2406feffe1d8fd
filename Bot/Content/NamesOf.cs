namespace LeanTechBot.Bot.Content;

/// <summary>Values written by their one exact name in a content file. Numbers and lists of names are no names.</summary>
/// <param name="write">How a value is written.</param>
internal sealed class NamesOf<T>(Func<T, string> write)
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values = Enum.GetValues<T>().ToDictionary(write, StringComparer.Ordinal);

    public IEnumerable<string> All => values.Keys;

    /// <summary>The value of this name; null when there is none.</summary>
    public T? Find(string name) => values.TryGetValue(name, out var value) ? value : null;
}
