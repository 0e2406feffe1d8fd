using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>The names of machines that have no shape of their own and are known by their words: those of the affected systems, and a kind
/// of system joined with something else.</summary>
/// <param name="systems">The affected systems as they were typed.</param>
internal sealed partial class HostWords(params string?[] systems)
{
    /// <summary>More words than these describe a system: of them only what is written like a name is one.</summary>
    private const int LongestName = 4;

    private const int ShortestName = 3;

    private static readonly char[] Digits = [.. "0123456789"];

    private readonly string[] wholes = [.. systems.Where(system => Words(system) is { Length: > 0 and <= LongestName } words
        && !words.All(word => OrdinaryWords.Has(word) || word.All(char.IsDigit))).Select(system => string.Concat(Words(system)))];

    private readonly HashSet<string> names = systems.SelectMany(Names).ToHashSet(StringComparer.Ordinal);

    /// <summary>The names of the affected systems written as one word, those that are more than what kind they are.</summary>
    public IEnumerable<string> Whole => wholes;

    /// <summary>Words joined by hyphens or underscores, or written as one, that name a machine by what kind it is: MNL-DB-PRIMARY,
    /// fileserver, zeus02.</summary>
    public IEnumerable<(int Start,
        int End)> Joined(string text) => Spans(Token().Matches(text).Where(token => IsJoined(token.Value) && !File().IsMatch(text,
            token.Index + token.Length)));

    /// <summary>The words of the affected systems, with whatever is joined to them.</summary>
    public IEnumerable<(int Start,
        int End)> Affected(string text) => names.Count == 0
            ? [] : Spans(Token().Matches(text).Where(token => Parts(token.Value).Any(names.Contains)));

    private static bool IsJoined(string token)
    {
        var parts = Parts(token);
        return parts is [var word]
            ? IsMachine(word)
            : parts.Any(part => SystemKind.IsWord(part.TrimEnd(Digits)) || IsMachine(part))
                && parts.Any(part => !OrdinaryWords.Has(part.TrimEnd(Digits)) || OrdinaryWords.IsRank(part));
    }

    /// <summary>A kind with "server" (mailserver), or a name with a number and a kind in it or a zero before it (mnldb1, zeus02).</summary>
    private static bool IsMachine(string word)
    {
        var name = word.TrimEnd(Digits);
        var number = word.Length - name.Length;
        return !OrdinaryWords.Has(name)
            && ((name.EndsWith("server", StringComparison.Ordinal) && SystemKind.IsWord(name[..^"server".Length]))
                || (number is >= 1 and <= 4 && name.All(char.IsLetter) && SystemKind.IsIn(name))
                || (number is 2 or 3 && word[name.Length] == '0' && name.Length >= ShortestName && name.All(char.IsLetter)));
    }

    private static IEnumerable<string> Names(string? system)
    {
        var words = Word().Matches(system ?? "").Select(match => match.Value).ToArray();
        return words.Where(word => words.Length <= LongestName || char.IsUpper(word[0])
            || word.Any(char.IsDigit)).Select(Plain).Where(IsName);
    }

    private static string[] Words(string? system) => [.. Word().Matches(system ?? "").Select(match => Plain(match.Value))];

    private static bool IsName(string word) =>
        word.Any(char.IsLetter) && (word.Length >= ShortestName || word.Any(char.IsDigit)) && !OrdinaryWords.Has(word)
            && !OrdinaryWords.Has(word.TrimEnd(Digits));

    private static string[] Parts(string token) => [.. Word().Matches(token).Select(match => Plain(match.Value))];

    private static string Plain(string word) => new SearchText(word).Compact;

    private static IEnumerable<(int Start, int End)> Spans(IEnumerable<Match> matches) => matches.Select(match => (match.Index,
        match.Index + match.Length));

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+(?:[_-]+[\p{L}\p{M}\p{Nd}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    /// <summary>What goes on like this is the name of a file, or a version.</summary>
    [GeneratedRegex(@"\G\.\w", RegexOptions.CultureInvariant)]
    private static partial Regex File();
}
