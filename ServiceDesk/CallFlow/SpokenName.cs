using System.Collections.Frozen;
using System.Globalization;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// How a client is addressed: a title goes with the last name ("Mr. Villanueva"), a name alone is the first name ("Ramon"). A title that
/// was typed with the name is not said twice, and one of a profession stands for Ms. and Mr.
/// </summary>
public sealed record SpokenName
{
    private static readonly FrozenDictionary<string, TypedTitle> Titles = new Dictionary<string, TypedTitle>
    {
        ["mr"] = new("Mr.", TitleKind.Man),
        ["mister"] = new("Mr.", TitleKind.Man),
        ["sir"] = new("Mr.", TitleKind.Man),
        ["ginoo"] = new("Mr.", TitleKind.Man),
        ["ms"] = new("Ms.", TitleKind.Woman),
        ["miss"] = new("Ms.", TitleKind.Woman),
        ["mrs"] = new("Mrs.", TitleKind.Woman),
        ["maam"] = new("Ms.", TitleKind.Woman),
        ["madam"] = new("Ms.", TitleKind.Woman),
        ["ginang"] = new("Mrs.", TitleKind.Woman),
        ["gng"] = new("Mrs.", TitleKind.Woman),
        ["binibini"] = new("Ms.", TitleKind.Woman),
        ["bb"] = new("Ms.", TitleKind.Woman),
        ["dr"] = new("Dr.", TitleKind.Profession),
        ["dra"] = new("Dr.", TitleKind.Profession),
        ["doc"] = new("Dr.", TitleKind.Profession),
        ["engr"] = new("Engr.", TitleKind.Profession),
        ["atty"] = new("Atty.", TitleKind.Profession),
        ["arch"] = new("Arch.", TitleKind.Profession),
        ["prof"] = new("Prof.", TitleKind.Profession),
        ["fr"] = new("Fr.", TitleKind.Profession),
        ["rev"] = new("Rev.", TitleKind.Profession),
        ["hon"] = new("Hon.", TitleKind.Profession),
        ["capt"] = new("Capt.", TitleKind.Profession),
        ["col"] = new("Col.", TitleKind.Profession),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Parts of Filipino and other last names that begin them.</summary>
    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "de", "del", "dela", "delas", "delos", "della", "di", "da", "dos", "das", "la", "las", "los", "san", "santa", "santo", "sta", "sto",
        "van", "von", "der", "den", "bin", "binti", "al", "el", "le", "du");

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "jr", "sr", "ii", "iii", "iv", "v", "cpa", "md", "rn", "phd", "esq", "mba", "ece");

    private SpokenName()
    {
    }

    private enum TitleKind
    {
        Man,
        Woman,
        Profession,
    }

    /// <summary>The name as it was typed, on one line.</summary>
    public required string Whole { get; init; }

    /// <summary>The first name; the whole name where there is no telling.</summary>
    public required string First { get; init; }

    /// <summary>The last name with its particles; the only name where there is one.</summary>
    public required string Last { get; init; }

    /// <summary>The title that was typed; null without one.</summary>
    public string? Title { get; private init; }

    private TitleKind? Kind { get; init; }

    /// <summary>Reads a name as it was typed; null when it says nothing.</summary>
    public static SpokenName? Read(string? typed)
    {
        var words = Apart((typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var title = words.Length > 1 && Titles.TryGetValue(Key(words[0]), out var known) ? known : null;
        var name = InOrder(title is null ? words : words[1..]).Where(word => !IsNickname(word)).ToArray();
        var bare = name.Reverse().SkipWhile(word => name.Length > 1 && Suffixes.Contains(Key(word))).Reverse().ToArray();
        if (bare is [])
        {
            return null;
        }

        var last = LastBegins(bare);
        return new SpokenName
        {
            Whole = string.Join(' ', name),
            First = Written(FirstOf(bare, last)),
            Last = Written(string.Join(' ', bare[last..])),
            Title = title?.Spoken,
            Kind = title?.Kind,
        };
    }

    /// <summary>The name as it is said: with its title and the last name, or the first name alone where a title is not wanted.</summary>
    public string Spoken(FormOfAddress? form) => (TitleFor(form), form) switch
    {
        ({ } title, _) => $"{title}\u00A0{Last}",
        (null, FormOfAddress.None) => First,
        _ => Whole,
    };

    /// <summary>The title to say; null without one. One that was typed counts where the form does not say otherwise.</summary>
    public string? TitleFor(FormOfAddress? form) => (form, Kind) switch
    {
        (_, TitleKind.Profession) => Title,
        (FormOfAddress.Ms, TitleKind.Woman) => Title,
        (FormOfAddress.Ms, _) => "Ms.",
        (FormOfAddress.Mr, _) => "Mr.",
        (null, not null) => Title,
        (FormOfAddress.None, not null) when First == Last => Title,
        _ => null,
    };

    /// <summary>"Mr.Villanueva" is two words.</summary>
    private static string[] Apart(string[] words)
    {
        var stop = words is [var first, ..] ? first.IndexOf('.') + 1 : 0;
        return stop > 1 && stop < words[0].Length && Titles.ContainsKey(words[0][..(stop - 1)])
            ? [words[0][..stop], words[0][stop..], .. words[1..]]
            : words;
    }

    /// <summary>"Villanueva, Ramon" is Ramon Villanueva; what follows a comma may also be "Jr." or a profession.</summary>
    private static string[] InOrder(string[] words)
    {
        var comma = Array.FindIndex(words, word => word.EndsWith(','));
        var plain = words.Select(word => word.TrimEnd(',')).Where(word => word.Length > 0).ToArray();
        return comma < 0 || plain.Length != words.Length || words[(comma + 1)..].All(word => Suffixes.Contains(Key(word)))
            ? plain
            : [.. plain[(comma + 1)..], .. plain[..(comma + 1)]];
    }

    /// <summary>Where the last name begins: before its particles, but after a first name.</summary>
    private static int LastBegins(string[] name)
    {
        var begins = name.Length - 1;
        while (begins > 0 && Particles.Contains(Key(name[begins - 1])))
        {
            begins--;
        }

        return begins;
    }

    /// <summary>"Ma." and an initial are no name to call somebody by: what follows belongs to it.</summary>
    private static string FirstOf(string[] name, int last)
    {
        var isShort = Key(name[0]) is "ma" or { Length: 1 };
        return last == 0 || (isShort && last == 1) ? string.Join(' ', name) : string.Join(' ', name[..(isShort ? 2 : 1)]);
    }

    private static bool IsNickname(string word) => word[0] is '"' or '“' or '(' or '\'' && word[^1] is '"' or '”' or ')' or '\'';

    private static string Key(string word) =>
        string.Concat(word.Where(letter => letter is not ('.' or ',' or '\'' or '’'))).ToLowerInvariant();

    /// <summary>A name begins with a capital letter; one that was typed in capitals or without any is written as names are.</summary>
    private static string Written(string name)
    {
        var isPlain = name.Length > 3 && (name.All(letter => !char.IsLower(letter)) || name.All(letter => !char.IsUpper(letter)));
        var written = isPlain ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()) : name;
        return char.ToUpperInvariant(written[0]) + written[1..];
    }

    private sealed record TypedTitle(string Spoken, TitleKind Kind);
}
