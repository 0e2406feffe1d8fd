using System.Globalization;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads how many people and how many client companies are affected.</summary>
internal static partial class CountReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>So many who share one cause are companies, not people.</summary>
    private const int MostLikelyPeople = 90;

    /// <summary>Words for people at work.</summary>
    private const string People =
        @"(?:users?|usrs?|people|ppl|persons?|pax|heads|staff+|employees?|empleyado|katao|tao(?!n)|kaher[ao](?:ng)?|cashiers?|tellers?|agents?|nurses?|doctors?|clerks?|encoders?|students?|estudyante|bata|teachers?|guards?|drivers?|workers?|lawyers?|accountants?|operators?|dispatchers?|planners?|designers?|editors?|pickers?|packers?|registrars?|technicians|techs?|pharmacists?|medtechs?|cooks?|waiters?|approvers?|collectors?|sewers|guys|receptionists?|secretaries|associates|trainees|supervisors?|riders?|bookkeepers?|analysts?|brokers?|front ?desk|individuals|co-?workers)(?![\w'/-])";

    private const string Small = @"(?: (?:na|po|pong|ka|nga|a|pang?|yung|ung|lang|lng|pala|affected|apektadong|client|more|other|of the|of their|of our))*";

    public static void Read(ToldText text, FactList facts)
    {
        foreach (var number in NumberWords.Find(text.Told))
        {
            var before = text.Before(number.Start);
            var after = text.After(number.End);
            if (IsCompanies(before, after, number.Value))
            {
                Add(FactKind.Companies, number, facts);
            }
            else if (IsSum(before, after))
            {
                facts.Remove(FactKind.Users);
                Add(FactKind.Users, number, facts);
            }
            else if (IsUsers(before, after))
            {
                Add(FactKind.Users, number, facts);
            }
        }
    }

    private static bool IsSum(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        SumBefore().IsMatch(before) && SumEnd().IsMatch(after) && !IsNotCounted().IsMatch(before) && !IsNotAffected().IsMatch(after);

    private static void Add(FactKind kind, NumberAt number, FactList facts)
    {
        if (!facts.Has(kind))
        {
            facts.Add(kind, number.Value.ToString(CultureInfo.InvariantCulture), number.Start, number.Length);
        }
    }

    private static bool IsCompanies(ReadOnlySpan<char> before, ReadOnlySpan<char> after, int count)
    {
        var named = (count == 1 ? OneCompany() : Companies()).IsMatch(after) && !IsOfCompany().IsMatch(after);
        var many = count >= MostLikelyPeople && ManyAlike().IsMatch(after);
        return (named || many) && !IsRule().IsMatch(before);
    }

    private static bool IsUsers(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (IsNotCounted().IsMatch(before))
        {
            return false;
        }

        foreach (var people in Users().EnumerateMatches(after))
        {
            return !IsNotAffected().IsMatch(after[people.Length..]);
        }

        return They().IsMatch(after);
    }

    [GeneratedRegex("^" + Small + @"(?: one)? ?(?:compan(?:y|ies)|companys|k[uo]mpan(?:y|iy)a(?:ng)?|cos?|clients?|tenants?|firms?|cust)(?![\w'-])", Options)]
    private static partial Regex Companies();

    /// <summary>One company is counted only where the thought ends with it, or "only" is said.</summary>
    [GeneratedRegex("^" + Small + @" ?(?:company|k[uo]mpan(?:y|iy)a(?:ng)?|co|client|tenant|firm|cust)(?![\w'-])(?= *(?:$|[,.;?!)/]|\n)| (?:lang|lng|only|po|naman|nman|t1|tier|one|isang|so|w|with|affected|apektado|down|and own|pero|ra|each)\b)", Options)]
    private static partial Regex OneCompany();

    /// <summary>Many of whatever share one cause are companies.</summary>
    [GeneratedRegex(@"^ ?(?:w(?:ith)? one shared|with one cause|,? ?same (?:isp|dns|cause|cluster|resolver|provider|backbone)|pa lng na kumpanya| ?(?:na sila|down|affected|confirmed|exactly|enuf|enough|plus|now)\b|, ?(?:one|same|iisang|all|shared|upstream)\b|,? (?:one|all on|upstream) (?:resolver|cause|fiber|cluster|dns))", Options)]
    private static partial Regex ManyAlike();

    [GeneratedRegex(@"\b(?:need|needs|kelangan|kailangang?|at least|minimum|threshold|rule|limit|more than|less than|under|over|above|not|out of|\d of|ibang|other|same|per|another|dating|to|against|for|ng|convinced|claims?|swears)(?: (?:is|ng|na|umabot ng|reach|mga))? ?$", Options)]
    private static partial Regex IsRule();

    /// <summary>"one company laptop": what a company owns is no company.</summary>
    [GeneratedRegex("^" + Small + @" (?:company|client|customer) (?:laptops?|phones?|cars?|polic(?:y|ies)|codes?|names?|emails?|ids?|servers?|drives?|accounts?|cards?|vehicles?|devices?|files?|records?|asked|asks|call(?:ed|s|er)?|database|pcs?|data|facing)\b", Options)]
    private static partial Regex IsOfCompany();

    [GeneratedRegex("^" + Small + @"(?: (?:field|front|office|warehouse|sales|night|day|hr|it|new|remote|branch))? " + People, Options)]
    private static partial Regex Users();

    /// <summary>"tatlo sila", "silang lima", "pito di mabuksan".</summary>
    [GeneratedRegex(@"^(?:(?: po| lang| lng| na| pa| daw| raw)* sila(?:ng)?(?![a-z])|(?: po| silang| na)* (?:di|hindi|d) (?:po )?(?:maka|ma|nakaka)|(?: na)? (?:apektado|affected)|(?: (?:of us|of them|in all|altogether|in total|sa kanila))(?!\w)|(?: yung| ung)? (?:pc|computer)s? (?:lang |lng )?sila)", Options)]
    private static partial Regex They();

    [GeneratedRegex(@"(?:\b(?:bale|silang|sila ay|lahat silang|all|total(?: of)?|headcount|lahat sila(?: sa \w+)?,?(?: bale)?|lahat ng \w+(?: nila)?,|(?:every(?:one|body)|whole|entire|buong) [^,]{1,24},(?: mga| about| abt| all| some| bale)?|kaming|so) ?|\s=)\s?$", Options)]
    private static partial Regex SumBefore();

    [GeneratedRegex(@"^ ?(?:$|[,.;!?)]|\b(?:in|at|sila|po|cant|can't|cannot|stuck|the|people|ppl|users|down)\b)", Options)]
    private static partial Regex SumEnd();

    [GeneratedRegex(@"^(?:,? ?(?:looked|checked|tested|emails|answer|got|retrying|who|po ang nakatanggap|ang nakatanggap|sa kalaban|were ever|po sa kalaban)\b|,? ?(?:are |is |all |na |pa |naman )*(?:ok|okay|fine|unaffected|not affected|gumagana|ayos|can log|can print)\b| (?:licen[cs]es?|names|accounts?|records|list|table|group|folder|profile)\b)", Options)]
    private static partial Regex IsNotAffected();

    [GeneratedRegex(@"\b(?:other|remaining|rest of the|ibang|licensed? for|max|limit|up to|new|bagong|between|every|per|hired|last|next|of|created|added|deleted|as|notified|emailed|told|ok|forgot|to|tier|session[s]? on|raw|daw|nakapasok na(?: raw)? silang|leaked|licen[cs]e (?:is )?for|their|our|his|none|by|three|nakita(?: na)? ng|nabuksan(?: na)?(?: raw| daw)? ng|nakuha ng|only|ng) ?$", Options)]
    private static partial Regex IsNotCounted();
}
