using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>People beside the caller: a title with a name, a usual first name, and a log-in made of a usual family name.</summary>
internal static partial class OtherPeople
{
    /// <summary>Words after a title that name nobody.</summary>
    private static readonly FrozenSet<string> NotNames = FrozenSet.ToFrozenSet(
        ("ask tell ping email text chat meet see help need needs told asked called via regards dear hey attn cc fyi why how what when " +
        "please kindly maybe both even watson coffee outlook said says asked asks wants called calling here there please pls na po daw raw pa kasi ok okay yes no " +
        "hello hi thanks salamat pwede paano ano sino bakit kailan nasa wala walang may meron ayaw hindi di si ni sa ng ang yung ung " +
        "ay at").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private const string Word = @"(?:(?:Mc|Mac|De|Dela|Del)?[A-Z][a-z]{1,19}|[A-Z]{3,15})(?:-[A-Z][a-z]{1,19})?";

    private const string Particle = "de|dela|Dela|De|del|Del|la|los|San|DELA|DEL|DE|delos|Delos|y";

    public static IEnumerable<(int Start, int End)> Titled(string text) =>
        Title().Matches(text).Select(match => match.Groups["name"]).Where(name => IsName(name.Value)).Select(name => (name.Index,
            name.Index + name.Length));

    /// <summary>Runs of capitalised words with a usual name in them, the same with the family name first, and capitalised names after
    /// "spoke to", "approved by" and the like.</summary>
    public static IEnumerable<(int Start, int End)> Named(string text) =>
        Capitalised().Matches(text).Select(NameIn).OfType<(int Start, int End)>()
            .Concat(FamilyFirst().Matches(text).Where(match => PeopleNames.IsFamily(match.Groups["last"].Value)
                && IsName(match.Groups["first"].Value)).Select(match => (match.Index, match.Index + match.Length)))
            .Concat(Introduced().Matches(text).Where(match => IsName(match.Groups["name"].Value)).Select(match => match.Groups["name"])
                .Select(name => (name.Index, name.Index + name.Length)));

    /// <summary>The name in a run of capitalised words: from its first known part to the last word that could belong to it; null where no
    /// part is known.</summary>
    private static (int Start, int End)? NameIn(Match run)
    {
        var words = run.Groups["word"].Captures;
        var first = 0;
        while (first < words.Count && !IsKnown(words, first))
        {
            first++;
        }

        if (first == words.Count)
        {
            return null;
        }

        var last = first;
        while (last + 1 < words.Count && CanBelong(words[last + 1].Value))
        {
            last++;
        }

        // "Rommel Aquino": the word before a family name is a first name, known or not.
        first -= first > 0 && PeopleNames.IsFamily(words[first].Value) && CanBelong(words[first - 1].Value) ? 1 : 0;
        var isAlone = first == last && run.Groups["initial"].Captures.Count == 0;
        if (isAlone && !PeopleNames.IsFirst(words[first].Value) && !PeopleNames.IsFamilyAlone(words[first].Value.Split('-')[0]))
        {
            return null;
        }

        var start = first == 0 ? run.Index : words[first].Index;
        var end = last == words.Count - 1 ? run.Index + run.Length : words[last].Index + words[last].Length;
        return (start, end);
    }

    /// <summary>A usual name. In a text of capitals only a first name with its family name is one.</summary>
    private static bool IsKnown(CaptureCollection words, int at)
    {
        var word = words[at].Value.Split('-')[0];
        if (word.Length > 1 && char.IsUpper(word[1]))
        {
            return PeopleNames.IsFirst(word) && at + 1 < words.Count && PeopleNames.IsFamily(words[at + 1].Value.Split('-')[0]);
        }

        return PeopleNames.IsFirst(word) || (PeopleNames.IsFamily(word) && !OrdinaryWords.Has(word.ToLowerInvariant()));
    }

    private static bool CanBelong(string word) => IsName(word) || PeopleNames.IsFamily(word);

    /// <summary>Log-ins after "user" and the like: made of a family name, or with a digit or dot; and those in paths and before a
    /// domain.</summary>
    public static IEnumerable<(int Start, int End)> LogIns(string text) =>
        LogIn().Matches(text).Where(match => IsLogIn(match.Groups["name"].Value)).Select(match => match.Groups["name"])
            .Concat(Bare().Matches(text).Where(match => PeopleNames.IsLogIn(match.Groups["word"].Value.ToLowerInvariant()))
                .Select(match => match.Groups["name"]))
            .Concat(InPath().Matches(text).Select(match => match.Groups["name"]))
            .Select(name => (name.Index, name.Index + name.Length));

    private static bool IsName(string name)
    {
        var first = name.Split(' ', '-')[0].ToLowerInvariant();
        return !OrdinaryWords.Has(first) && !NotNames.Contains(first);
    }

    private static bool IsLogIn(string name)
    {
        var plain = name.ToLowerInvariant().TrimEnd("0123456789".ToCharArray());
        if (OrdinaryWords.Has(plain))
        {
            return false;
        }

        return name.Any(char.IsDigit) || name.AsSpan().IndexOfAny("._-") >= 0 || PeopleNames.IsLogIn(plain)
            || (plain.Length > 5 && PeopleNames.IsFamily(plain[3..]));
    }

    [GeneratedRegex(
        @"(?<!\w)(?:mr|mrs|ms|miss|mx|sir|ma'?am|mam|madam|dr|dra|doc|engr|atty|prof|capt|col|gen|mang|aling|ate|kuya|boss|father" +
        @"|sister|tita|tito|nurse|coach|pastor|kap|hon|fr|sis|bro|bb|gng|ginoo|pres|president|vice president|vp|mayor|governor|gov" +
        @"|chairman|director|manong|manang|lolo" +
        @"|lola|arch|maestra|rev|judge|justice|sgt|konsehal|kagawad)\b\.? {1,2}" +
        @"(?<name>(?!(?:mr|mrs|ms|sir|dr|dra|engr|atty|prof)\b)(?-i:[A-Z][\p{L}'’]{1,20})(?:(?: |-)(?:(?:de|dela|del|la|van|von|los" +
        @"|san) )?(?-i:[A-Z][\p{L}'’.]{1,20})){0,3}" +
        @"|(?<=(?:mr|mrs|ms|sir|mam|maam|ma'am|mang|ate|kuya|engr|atty|boss)\.? {1,2})\p{L}{3,15})(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    /// <summary>Words with a capital, or in capitals, beside each other, with initials.</summary>
    [GeneratedRegex(
        @"(?<![\w.\\/@-])(?:(?<initial>[A-Z])\. ?){0,3}(?<word>" + Word + @")(?:(?: (?<initial>[A-Z])\.)?(?: (?:" + Particle + @")){0,2}" +
        @" (?<word>" + Word + @")){0,4}(?: (?<initial>[A-Z])\.)?(?![\w@\\]|\.\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    /// <summary>"Reyes, Ana".</summary>
    [GeneratedRegex(@"(?<![\w.\\/@-])(?<last>" + Word + "), (?<first>" + Word + @")(?: [A-Z]\.)?(?![\w@\\]|\.\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex FamilyFirst();

    /// <summary>A word that stands alone and could be a log-in: raquino, RAquino2.</summary>
    [GeneratedRegex(@"(?<![\w.@\\/-])(?<name>(?<word>[a-z]{6,24}|[A-Z]{1,2}[A-Z][a-z]{4,20})[0-9]{0,4})(?![\w.@\\/-]\w|\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"\b(?i:spoke (?:to|with)|talked (?:to|with)|caller(?: is|:| -)?|contact(?: person)?(?: is|:)|approved by|asked by|tested by" +
        @"|confirmed by|requested by|reported by|escalated by|manager|supervisor|owner|per|attn:?|c/o|name(?: is|:)|ask for" +
        @"|on behalf of|assigned to|cc|attention" +
        @"|(?:the|our|their|his|her) (?:accountant|bookkeeper|cashier|ceo|cfo|coo|president|owner|secretary|teller|clerk|nurse|guard" +
        @"|boss|officer" +
        @"|admin assistant|receptionist|supervisor|manager|head)[,:]?" +
        @"|kausap(?: ko)? si|ni|si|kay) (?<name>[A-Z][a-z]{1,14}(?: (?:de|dela|Dela|De|del|Del))?(?: [A-Z][a-z]{1,14}){1,2})(?!\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"(?<![\w-])(?:user ?(?:name|id)?|log-?in|account|profile|uid|samaccountname)(?: is|:" +
        @"|=)? {1,2}(?<name>[a-z][a-z0-9._-]{3,30})(?![\w\\/@])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LogIn();

    [GeneratedRegex(
        @"(?:[A-Z]:\\Users\\|/home/|/Users/)(?<name>[\w.-]{2,40})" +
        @"|(?<![\w\\:./-])(?<name>(?!(?:HKLM|HKCU|HKCR|HKU|HKEY\w*|BUILTIN|Windows|System32|Program|AppData|CN|OU" +
        @"|DC)\\)[A-Z][\w.-]{1,20}\\[A-Z][\w.$-]{2,30})(?![\\\w])" +
        @"|(?<![\w@])(?<name>[a-z][\w.-]{2,30}@[a-z][\w-]{2,30})(?![\w@.])|\b(?:live|skype|sip):(?<name>[\w.-]{3,40})" +
        @"|(?<!\w)(?<name>[\w.-]{2,30}(?: ?[\[({]at[\])}] ?| at )[\w-]{2,30}(?: ?[\[({](?:dot|\.)[\])}] ?| dot |\.)\w{2,20}" +
        @"(?:\.\w{2,10})?)(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPath();
}
