using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads when the trouble began: not when somebody called, was told something, comes back, or mended it.</summary>
internal static partial class SinceReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Read(ToldText text, FactList facts)
    {
        var times = TimeWords.Find(text);
        foreach (var time in times)
        {
            if (HasCue(time, text))
            {
                facts.AddWords(FactKind.Since, time.Start, time.Length);
                return;
            }
        }

        if (Event().Match(text.Told) is { Success: true } match)
        {
            var what = match.Groups["event"];
            facts.AddWords(FactKind.Since, what.Index, what.Length);
            return;
        }

        foreach (var time in times)
        {
            if (StandsForItself(time, text))
            {
                facts.AddWords(FactKind.Since, time.Start, time.Length);
                return;
            }
        }
    }

    /// <summary>Whether a word like "since" or "nagsimula" leads to the time.</summary>
    private static bool HasCue(TimeAt time, ToldText text)
    {
        var before = text.Before(time.Start);
        var after = text.After(time.End);
        var isYear = time.Form == TimeForm.Bare && IsYear().IsMatch(text.Told.AsSpan(time.Start, time.Length));
        if (isYear || IsUnit().IsMatch(after) || IsSpan().IsMatch(after))
        {
            return false;
        }

        return (SinceCue().IsMatch(before) && !IsUnchanged().IsMatch(before))
            || (time.Form != TimeForm.Bare && StartCue().IsMatch(before))
            || (time.Form >= TimeForm.Day && IsBegunAfter().IsMatch(after))
            || (HasFrom(before) && !IsOtherTimeAfter().IsMatch(after));
    }

    private static bool HasFrom(ReadOnlySpan<char> before)
    {
        foreach (var from in FromCue().EnumerateMatches(before))
        {
            return !IsNoBeginning().IsMatch(before[..from.Index]);
        }

        return false;
    }

    /// <summary>Whether a past time tells by itself that the trouble began then.</summary>
    private static bool StandsForItself(TimeAt time, ToldText text)
    {
        var before = text.Before(time.Start);
        var after = text.After(time.End);
        var isKanina = IsKanina().IsMatch(text.Told.AsSpan(time.Start, time.Length));
        var isStill = time.Form == TimeForm.Clock && (isKanina || IsStill().IsMatch(after));
        var isAssigned = time.Start > 0 && text.Told[time.Start - 1] == '=';
        return (time.Form == TimeForm.Past || isStill)
            && !isAssigned
            && !IsOtherTimeBefore().IsMatch(before)
            && !IsOtherTimeAfter().IsMatch(after)
            && (IsStill().IsMatch(after) || IsTrouble().IsMatch(text.Told))
            && !NoTrouble().IsMatch(text.Told);
    }

    [GeneratedRegex(@"(?<![\w-])(?:ever |pa |of )?(?:since|snce|sinc|sice|simula|mula|nagsimula|nag[- ]?start(?:ed)?|nagumpisa|nag-?umpisa|umpisa|gikan|sugod|nagsugod|manipud|kelan nag start|since when|when did it (?:begin|start)|as of)(?:[\s:,?-]{1,3}(?:pa|po|raw|daw|lang|lng|nung|noong|nong|ng|mga|bandang|banda|around|about|abt|approx|approximately|roughly|at|sometime|exactly|on|the|right|just|maybe|it|ko|ito|yan|na|kay|sa|how long|shortly|before|after|he|started|early|late|~)){0,5}[\s:,?~-]{0,3}$", Options)]
    private static partial Regex SinceCue();

    [GeneratedRegex(@"(?<![\w-])(?:started|strted|startd|start|began|begun|begins|starting|beginning|first (?:noticed|seen|happened|reported|one|fail)|noticed|nagloko|bumagsak|crashed|froze|went down|expired|lapsed)(?: (?:pa|po|raw|daw|lang|lng|it|around|about|abt|approx|roughly|at|on|sometime|exactly|mga|nung|noong|bandang|this|right|just|working|the|sync)){0,4} ?[:,@~]? ?$", Options)]
    private static partial Regex StartCue();

    [GeneratedRegex(@"(?<![\w-])(?:from|frm|fr)(?: (?:around|about|abt|when they opened at|mga|the|last|on|at|sometime)){0,2} ?$", Options)]
    private static partial Regex FromCue();

    [GeneratedRegex(@"^ ?(?:on\b|onwards?\b|(?:pa |po |daw |raw |lang |lng )*(?:nag[- ]?start|nagsimula|nag-?umpisa|began|it started|started|nagloko))", Options)]
    private static partial Regex IsBegunAfter();

    [GeneratedRegex(@"(?<![\w-])(?:since|simula|mula)(?: (?:nung|noong|nong|pa|ng|the|yung|ung|po|last night'?s|yesterday'?s|our|their|his|her|bldg|new|win(?:dows)?|fw|firmware|app|db|july|last|router)){0,3} (?<event>(?:nag-?)?(?:update|upgrade|deploy(?:ment)?|migration|brown ?out|black ?out|outage|power|payday|cutoff|cutover|maintenance|patch|reboot|restart|storm|typhoon|bagyo|lunch|switch|isp|transfer|lipat|delivery|opening|release|install|genset)\b[^,.;\n]{0,24}|(?:he|she|they|we) (?:moved|upgraded|updated|changed|restarted|installed|switched|got in|came|replaced|opened|reset|swapped|plugged)[^,.;\n]{0,24})", Options)]
    private static partial Regex Event();

    /// <summary>What stands before "from nine" where nothing began: hours of work, a copy from last night.</summary>
    [GeneratedRegex(@"\b(?:hours|open|opens|window|schedule[d]?|shift|rest(?:ored?|o)?|restore[d]?|copy|backup|dump|snapshot|ok|okay|works?|working|fixed|leave|available|callback|reachable|watch(?:ing)?|stable|clean|operational|success\]?|version|not|mail|email|note|ticket|file|it back|moved|touched|one|counted|all mine to \w+|answering)(?: na| it| her| his| the \w+| files)? ?$", Options)]
    private static partial Regex IsNoBeginning();

    /// <summary>Before "since" where nothing went wrong then.</summary>
    [GeneratedRegex(@"\b(?:touched|changed|unchanged|answering|clean|stable|counted|watching|monitoring) (?:\w+ )?(?:since|from)\b[^,;]{0,20}$", Options)]
    private static partial Regex IsUnchanged();

    [GeneratedRegex(@"^ ?(?:to|til|till|until|-|hanggang)(?: the)? ?(?:\d|noon|midnight|[a-z]{3,9}\b)", Options)]
    private static partial Regex IsSpan();

    [GeneratedRegex(@"^ ?(?:min|mins|minutes|hrs?|hours?|days?|weeks?|addresses|users?|usrs?|pcs|ppl|people|of|other|rows|files|gb|mb|branches|compan|na (?:user|tao|araw|oras|beses|branch)|ka\b|x\b|or more|times|diff)", Options)]
    private static partial Regex IsUnit();

    [GeneratedRegex(@"^20[0-3]\d$", Options)]
    private static partial Regex IsYear();

    [GeneratedRegex(@"^ (?:pa|pang)\b", Options)]
    private static partial Regex IsStill();

    [GeneratedRegex(@"^(?:kanina|ganina|ganiha)", Options)]
    private static partial Regex IsKanina();

    /// <summary>Before a past time that is not the trouble's beginning.</summary>
    [GeneratedRegex(@"\b(?:backups?|copy|kopya|dumps?|snapshot|restored?(?: \w+)*|restored from|galing sa|until|til|till|hanggang|before|bago|by|next|called|tumawag|tawag|call|callback|kausap|updated?|told|emailed|mailed|sent|fixed|renewed|nirestart|ni-restart|restarted|rebooted|replaced|nirenew|closed|ticket|approved|scheduled?|planned|last seen|ok pa|was ok|fine|worked|gumagana pa|patched|natapos|tapos|moved|reset|unlocked|resolved|mtime|unchanged|dated|left|report|same one as|gawa|deploy|set|set up|was \w+|were|may ticket|brownout|nag-?brownout|told us|had|answering since|touched since|itatanong|tugma|copied|posted|\.bak|read)\b[^,;]{0,30}$", Options)]
    private static partial Regex IsOtherTimeBefore();

    [GeneratedRegex(@"^(?:'?s\b| backup| copy| dump|[^,;]{0,14}\b(?:ok pa|okay pa|gumagana pa|it worked|worked|was fine|fine pa|backup|copy|callback|balik|restored|nakatawag|fixed)\b)", Options)]
    private static partial Regex IsOtherTimeAfter();

    /// <summary>Words of trouble, of an attack or a loss.</summary>
    [GeneratedRegex(@"(?<![\w-])(?:down|dead|slow|stuck|blank|errors?|wont|won't|can'?t|cannot|not|no|fail\w*|time ?out|frozen|froze|offline|crash\w*|hang|drops?|locked|expired|missing|corrupt\w*|empty|gone|lost|stolen|stopped|ayaw|di|hindi|hnd|dili|mabagal|hinay|patay|nagloloko|wala|walang|wla|wlang|nawala\w*|namatay|putol\w*|sira|nasira|nadukot|n[ai]nakaw|natangay|nilooban|nabura|binura|burado|napalitan|napukaw|encrypt\w*|na-encrypt\w*|hack\w*|na-?hack\w*|pumasok|pinasok|nakapasok|naka ?login|naka-?connect|logged|login|sim(?:rek)?|unknown|nobody|malware|trojan|exported|na-export|export|upload|uploaded|copied|sent|out|renamed|skull|timer|itim|kita ng|redirected|leak\w*|posted|hacked|quarantined|removed|created|LT-?\d{4}|issue|problema|lumalabas|lang|nakasaksak|sudo)(?![\w-])", Options)]
    private static partial Regex IsTrouble();

    /// <summary>The text tells of an end or an old story, not of trouble.</summary>
    [GeneratedRegex(@"\b(?:resolved|closed|old ticket|lumang ticket|dating ticket|find|search|hanap(?:in)?|look up|shift handover|good morning|goodbye)\b", Options)]
    private static partial Regex NoTrouble();
}
