using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>How surely words are a time.</summary>
internal enum TimeForm
{
    /// <summary>A number that may be an hour: 0840, 9.</summary>
    Bare = 1,

    /// <summary>A part of a day that belongs to the time before: "ng umaga", "in the morning".</summary>
    Part,

    /// <summary>A day or part of one that says nothing of past or future: monday, noon.</summary>
    Day,

    /// <summary>A time of day: 8:40, 8am, alas otso, half past nine.</summary>
    Clock,

    /// <summary>A day that is past: yesterday, kagabi, 10 mins ago.</summary>
    Past,
}

/// <summary>A time at a place in the text, of one or several words.</summary>
internal readonly record struct TimeAt(TimeForm Form, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Finds the times of a text, as people type them.</summary>
internal static partial class TimeWords
{
    private const string Hour = @"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|uno|una|dos|tres|k[uw]?watro|cuatro|singko|cinco|s[ae]is|s[iy]?ete|siyete|otso|ocho|nu?[ewy]+be|nuwebe|diyes|dyes|diez|onse|dose|doce)(?![a-z])";

    private const string WeekDay = @"(?:(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?|lunes|martes|m[iy]?[iy]erkules|h[uw]?[wu]ebes|b[iy]+[iy]?ernes|sabado|linggo)(?![a-z])";

    private const string Month = @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])";

    private static readonly FrozenSet<string> Between =
        "pa pang po raw daw lang lng nung noong nong nuong ng mga bandang banda around about abt approx approximately roughly at sometime on the right just sharp maybe @ ~ na sa of , - , ( mga kaninang"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ShortStarts = "a an in ng sa na".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first three letters of the words that a time begins with.</summary>
    private static readonly FrozenSet<string> Starts = (
        "yes yda yst las ear thi ove dur nit few one two thr fou fiv six ten fif twe kag kah gah gan kan ita idi nun noo non nuo nou hal qua eig sev nin ele una uno dos tre kwa kuw cua sin cin sai sei sye siy sit sie och ots nuw nue nwe nuy diy dye die ons doc dos the tod jus mid lun ope daw tan hat mad mon tue wed thu fri sat sun mar mye miy mie hue hwe bye biy bie byi sab lin jan feb apr jun jul aug sep oct nov dec mor uma hap gab nig nan las a l ala").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The times of a text in their order; those that only small words part are one: "kagabi mga 10pm".</summary>
    public static List<TimeAt> Find(ToldText text)
    {
        var told = text.Told;
        var times = new List<TimeAt>();
        var end = 0;
        foreach (var word in text.Words)
        {
            if (word.Start < end || !MayBegin(text[word]) || Time().Match(told, word.Start) is not { Success: true } match)
            {
                continue;
            }

            end = match.Index + match.Length;
            var found = new TimeAt(FormOf(match), match.Index, match.Length);
            if (times is [.., var last] && Joins(last, found, told))
            {
                times[^1] = new TimeAt(last.Form > found.Form ? last.Form : found.Form, last.Start, found.End - last.Start);
            }
            else if (found.Form != TimeForm.Part)
            {
                times.Add(found);
            }
        }

        return times;
    }

    /// <summary>Whether a time may begin with this word: that is far quicker to see than that none does.</summary>
    private static bool MayBegin(ReadOnlySpan<char> word) =>
        char.IsDigit(word[0])
        || (word.Length < 3
            ? ShortStarts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            : Starts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..3]));

    private static TimeForm FormOf(Match match) =>
        match.Groups["past"].Success ? TimeForm.Past
        : match.Groups["clock"].Success ? TimeForm.Clock
        : match.Groups["part"].Success ? TimeForm.Part
        : match.Groups["day"].Success ? TimeForm.Day
        : TimeForm.Bare;

    private static bool Joins(TimeAt first, TimeAt second, string told)
    {
        var gap = told.AsSpan(first.End, second.Start - first.End);
        var areHours = first.Form is TimeForm.Clock or TimeForm.Bare && second.Form is TimeForm.Clock or TimeForm.Bare;
        if (areHours || gap.Length > 16 || gap.Contains('\n'))
        {
            return false;
        }

        var lookup = Between.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in gap.Split(' '))
        {
            var small = gap[word].TrimStart(',');
            if (small.Length > 0 && !lookup.Contains(small))
            {
                return false;
            }
        }

        return second.Form != TimeForm.Part || gap.Trim().Length == 0;
    }

    [GeneratedRegex(
        @"\G(?:(?<past>\b(?:(?:yest(?:er|re|r|e)?day|yday|ystr?da?y|ystrday|yest)(?: (?:morning|afternoon|evening|night|nite|noon|morn|am|pm)\b)?|last (?:night|nite|nyt|week|month|weekend|" + WeekDay + @")(?: (?:morning|afternoon|evening|night|nite)\b)?|(?:earlier )?this (?:morning|am|afternoon|evening|noon|week)\b|overni(?:ght|te)\b|(?:over |during )?the weekend\b|nite b4\b|"
        + @"(?:a few|a couple of|few|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|\d{1,3}) ?(?:secs?|mins?|minutes?|mns|hrs?|hours?|days?|nights?|wks?|weeks?|months?|sundays?) ago\b|"
        + @"(?:kagabing?|kagab-?i+|kahapon|gahapon|kaganina|ganihang?|ganina|kaninang? (?:umaga|tanghali|hapon|madaling[- ]araw|lunch|pagpasok)|itay bigat|idi kalman|idi rabii)(?![a-z])|(?:n[ou]{1,2}ng|noong) (?:isang (?:araw|linggo|gabi|buwan)|makalawa|nakaraang (?:araw|linggo|gabi|buwan)|" + WeekDay + @"|madaling[- ]araw|hatinggabi|tanghali)))|"
        + @"(?<clock>(?<![\d:.+-])(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?![\d:]|[./-]\d| ?(?:gb|mb|tb|%|ms|kbps|mbps|btc|xmr|usd)\b)(?: ?(?:[ap]\.?m\b\.?|nn\b|mn\b|hrs?\b|h\b|ish\b))?|(?<![\d:.])(?:1[0-2]|0?\d)(?:[0-5]\d)? ?(?:[ap]\.?m\b\.?|nn\b|mn\b|o'?clock\b|ish\b)|\ba ?las?[- ]{1,2}(?:" + Hour + @"|\d{1,2}(?::\d\d)?)(?: ?y ?me?d[iy]{0,2}a| medya| kinse| trenta| bente)?|"
        + @"\b(?:half|quarter|ten|five|twenty|\d{1,2}) (?:past|to|after) (?:" + Hour + @"|\d{1,2}(?![\d:]))|\b" + Hour + @" (?:fifteen|thirty|forty[- ]?five|twenty|kinse|trenta|medya|o'?clock|in the morning|this morning|this afternoon)|\b\d{1,2} (?:kinse|trenta|medya)\b)|"
        + @"(?<part>\b(?:ng|sa|nang|na) (?:umaga|hapon|gabi|madaling[- ]araw|tanghali|buntag)\b|\bin the (?:morning|afternoon|evening)\b|\b(?:morning|umaga|hapon|gabi|night|nite)\b)|"
        + @"(?<day>\b(?:today|just now|kanina(?:ng)?|midnight|noon|lunch ?(?:time|break)?|opening|dawn|midday|tanghaling tapat|tanghali|hatinggabi|madaling[- ]araw|the (?:start|end) of (?:the )?(?:shift|day|month))(?![a-z])|\b" + WeekDay + @"(?: (?:morning|afternoon|evening|night|nite|noon|morn|am|pm)\b)?|\b(?:the )?[123]?\d(?:st|nd|rd|th)\b(?: (?:of )?" + Month + @")?|\b" + Month + @" \d{1,2}(?![:\d])|\b\d{1,2} " + Month + @"|\b" + Month + @"|\b\d{4}-\d\d-\d\d\b)|"
        + @"(?<bare>(?<![\w:.,/#$+-])(?:(?:[01]\d|2[0-3])[0-5]\dh?|[1-9][0-5]\d|1[0-2]|[1-9])(?![\w:/%-]|[.,]\d)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();
}
