using System.Collections.Immutable;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Files and pictures that came beside the words of a message. The bot keeps none of them, and says so.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Names">The names of those that have one.</param>
public sealed record FilesBeside(int Count, ImmutableArray<string> Names)
{
    private const int MaxNames = 5;
    private const int LongestName = 80;

    public static readonly FilesBeside None = new(0, []);

    /// <summary>Makes a short list of the names.</summary>
    public static FilesBeside From(int count, IEnumerable<string> names) =>
        count == 0 ? None : new(count, [.. names.Where(IsListed).Distinct(StringComparer.Ordinal).Take(MaxNames)]);

    /// <summary>What the note says below the words, so that a reader finds the files.</summary>
    /// <param name="place">Where the files are, with its preposition.</param>
    public string InNote(string text, string place) => Count == 0 ? text : $"{text}\n\n[{Words()}, not kept here. Look {place}{Listed()}.]";

    /// <summary>What the receipt says; null without files.</summary>
    public string? InReceipt(string place) => Count switch
    {
        0 => null,
        1 => $"1 file beside your words was not kept. It stays {place}{Listed()}.",
        _ => $"{Words()} beside your words were not kept. They stay {place}{Listed()}.",
    };

    private static bool IsListed(string name) => name.Length is > 0 and <= LongestName;

    private string Words() => Count == 1 ? "1 file" : $"{Count} files";

    private string Listed() => Names.IsEmpty ? "" : $": {string.Join(", ", Names)}";
}
