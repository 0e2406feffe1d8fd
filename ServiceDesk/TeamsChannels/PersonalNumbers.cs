using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>Numbers that stand for one client or one person: orders, accounts, IDs of Philippine offices, plates, serial numbers, birth
/// dates and postal addresses.</summary>
internal static partial class PersonalNumbers
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A date in any of the usual orders.</summary>
    private const string Date = @"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{2,4}|[0-9]{1,2} [A-Za-z]{3,9}\.?,? [0-9]{2,4}" +
        @"|[A-Za-z]{3,9}\.? [0-9]{1,2},? [0-9]{2,4}";

    public static IEnumerable<(int Start,
        int End)> Ids(string text) => Spans(Labelled().Matches(text)).Concat(Spans(Shaped().Matches(text)));

    public static IEnumerable<(int Start, int End)> BirthDates(string text) => Spans(Birth().Matches(text));

    public static IEnumerable<(int Start, int End)> PostalAddresses(string text) => Spans(Postal().Matches(text));

    private static IEnumerable<(int Start, int End)> Spans(IEnumerable<Match> matches) =>
        matches.Select(match => match.Groups["value"]).Select(value => (value.Index, value.Index + value.Length));

    /// <summary>After a word that says what it numbers. A code of the portal, a document and an event of a log are none.</summary>
    [GeneratedRegex(
        @"(?<![\w-])(?<!event |error |process |ticket |vlan |session |stop )(?:sales order|order|purchase order|(?:so|po" +
        @"|or)(?= ?(?:no|number|num|#))|(?-i:PO|SO|OR|DR|SI)(?= [0-9]{5,})|card(?= (?:ending|ends))|case(?= (?:no|number|num|#|id))" +
        @"|s\.o\.?|p\.o\.?|invoice" +
        @"|inv|o\.r\.?|receipt|account|acct|a/c|customer|client|cust|policy|loan|contract|member(?:ship)?|employee|emp|staff|student" +
        @"|patient|hospital|case file|mrn|tin|sss|gsis|philhealth|phic|pag-?ibig|hdmf|umid|passport|driver'?s license|driving license" +
        @"|license plate|licen[cs]e|prc|philsys|national|voter'?s?|plate|reference|ref|tracking|waybill|booking|reservation|pnr" +
        @"|serial|s/n|sn|service tag|imei|iccid|asset|badge|bdo|bpi|pnb|metrobank|landbank|unionbank|rcbc|gcash|maya|iban" +
        @"|swift)(?![A-Za-z0-9])" +
        @"(?: (?:account|acct|card|mid|tag|plate|id|no|nos|number|num|code|ref|contract|ending|ends|in|with)\b){0,3}\.?(?: is" +
        @"| was)?\s?[#:=]{0,2}\s?(?!(?:LT|KB|SOP|HR|INC)-?[0-9])" +
        @"(?<value>(?=[A-Z0-9-]{0,20}[0-9])[A-Z0-9]{1,12}(?:-[A-Z0-9]{2,12}){1,4}(?:-[0-9])?|[0-9]{2,6}(?: [0-9]{2,6}){1,5}" +
        @"|(?=[A-Z]{0,6}[0-9])[A-Z0-9]{4,24}|[A-Z]{3} ?[0-9]{3,4})(?![\w-]| ?(?:x|times|pcs|days?|users?|bytes|ms|sec|min|mb|gb|%" +
        @"|licenses?)\b)",
        Options)]
    private static partial Regex Labelled();

    /// <summary>By their own shape: TIN, SSS, PhilHealth, Pag-IBIG, PhilSys, passports, UMID, and papers with a prefix.</summary>
    [GeneratedRegex(
        @"(?<![\w.-])(?<value>[0-9]{3}-[0-9]{3}-[0-9]{3}(?:-[0-9]{3,5})?|[0-9]{2}-[0-9]{7}-[0-9]|[0-9]{2}-[0-9]{9}-[0-9]" +
        @"|[0-9]{4}-[0-9]{4}-[0-9]{4}(?:-[0-9]{4})?|[0-9]{4}-[0-9]{7}-[0-9]" +
        @"|(?:INV|SO|PO|ORD|CUST|TXN|TRX|ACCT?|EMP|MRN|REF)-(?:[0-9]{4}-)?[0-9]{3,10}|[A-Z][0-9]{2}-[0-9]{2}-[0-9]{6}" +
        @"|(?-i:(?!KB)[A-Z]{1,2}[0-9]{7}[A-Z]?)|(?-i:[A-Z]{2}[0-9]{9,10}[A-Z]{2}))(?![\w-])",
        Options)]
    private static partial Regex Shaped();

    [GeneratedRegex(@"(?<!\w)(?:d\.?o\.?b\.?|birth ?(?:day|date)|date of birth|b-?day|born(?: on)?|kaarawan)(?: n?iya| nya| ko| nila)?(?: is| was| ay|:" +
        @"|=)?\s{0,2}(?<value>" + Date + @")(?!\w)", Options)]
    private static partial Regex Birth();

    [GeneratedRegex(
        @"(?<![\w-])(?<value>[0-9]{1,5}[A-Z]? (?-i:[A-Z][\w.]{1,20})(?: (?-i:[A-Z][\w.]{1,20})){0,3} (?:St|Street|Ave|Avenue|Rd|Road" +
        @"|Blvd|Boulevard|Lane|Ext|Extension|Highway|Hwy|Drive)\b\.?(?:, (?-i:[A-Z]\w{2,20})(?: City)?){0,3}" +
        @"|(?:blk|block)\.? ?[0-9]{1,4},? lot ?[0-9]{1,4}(?:,? (?-i:[A-Z][\w.]{1,20})){0,4}(?: st\b\.?)?|[0-9]{1,3}(?:F|/F|th floor" +
        @"|nd floor|rd floor),? (?-i:[A-Z]\w{1,20})(?: (?-i:[A-Z]\w{1,20})){0,2} (?:Tower|Bldg|Building|Center|Centre" +
        @"|Plaza)\b\.?(?:, (?-i:[A-Z]\w{1,20})(?: (?:Ave|St|Rd))?){0,3}" +
        @"|(?<=unit )[0-9A-Z]{1,5},? (?-i:[A-Z]\w{1,20})(?: (?-i:[A-Z]\w{1,20})){0,3}(?:, (?-i:[A-Z]\w{1,20})(?: (?:Ave|St|Rd|Street" +
        @"|Avenue))\.?)" +
        @"|unit [0-9A-Z]{1,5}, ?[0-9]{1,5} (?-i:[A-Z]\w{1,20})(?: (?:Ave|St|Rd|Street|Avenue))?)(?!\w)",
        Options)]
    private static partial Regex Postal();
}
