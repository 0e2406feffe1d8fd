using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads what was seen and said at the end: [SUCCESS] or OPERATIONAL, an update given to the client, the client's confirmation. Only what is done.</summary>
internal static partial class SaidReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Read(ToldText text, FactList facts)
    {
        AddFirst(FactKind.Success, Success(), IsNoSuccess(), text, facts);
        AddFirst(FactKind.ClientUpdated, Updated(), IsPlanned(), text, facts);
        AddFirst(FactKind.ClientConfirmed, Confirmed(), IsPlanned(), text, facts);
    }

    private static void AddFirst(FactKind kind, Regex said, Regex denied, ToldText text, FactList facts)
    {
        foreach (Match match in said.Matches(text.Told))
        {
            if (!denied.IsMatch(text.Before(match.Index)) && !IsAsked().IsMatch(text.After(match.Index + match.Length)) && !text.IsAsked(match.Index + match.Length))
            {
                facts.Add(kind, "", match);
                return;
            }
        }
    }

    [GeneratedRegex(@"\[SUCCESS\]|\bOPERATIONAL\b|(?<=\b(?:log|logs|monitor|leantech-monitor)\b[^.\n]{0,30})\bsuccess\b", Options)]
    private static partial Regex Success();

    [GeneratedRegex(@"\b(?:no|not|not yet|never|wala|walang|wla|wlang|hindi|hnd|di|d|dili|until|til|till|hanggang|wait(?:ing)?|antay|hintay|before|bago|once|if|when|kung|pag|kapag|should|dapat|needs?|want|isn'?t|doesn'?t|without|instead of|stopped|last)\b[^,;]{0,24}$", Options)]
    private static partial Regex IsNoSuccess();

    [GeneratedRegex(
        @"\b(?:(?:told|tld|informed|updated|updtd|notified|emailed|mailed|texted|briefed|advised|phoned|called back) (?:the |ms|mr|mrs|sir|mam|ma'am|maam|client|cl\b|clinet|her\b|him\b|them\b|user|owner|mgr|manager|his|mam)[^,.;\n]{0,24}|explained (?:it |this |the \w+ )?to (?:her|him|them|client|the client|mr|ms|sir|mam)|"
        + @"(?:i|we) (?:told|informed|explained|updated|said|gave|have informed|let (?:her|him|them|client) know)[^,.;\n]{0,24}|let (?:her|him|them|client|the client) know|update given|updates? sent|upd sent|eta \d{1,4}(?::\d\d)? given|first [^,.;\n]{0,16}update given|"
        + @"(?:na)?sinabihan ko|nasabihan ko|sinabi ko(?:ng)?|nasabi ko(?:ng)?|sabi ko(?:ng)? (?:sa kanya|kay|sa client|sa kanila|\d)|ni-?update ko|na-?update ko|inupdate ko|pinaalam ko|napaalam ko|ipinaalam ko|tinawagan ko|tinext ko|in-?email ko|nag-?(?:update|email|text|message|chat|sabi)(?: na)?(?: po)? ako|ininform ko|in-?inform ko|pinaliwanag ko|ipinaliwanag ko|na-?inform ko|na-?notify ko|(?:he|she)'?s been told|updated (?:client|her|him|cl)|client (?:updated|informed|notified|told|was told|has been (?:told|informed|updated)))(?![a-z])", Options)]
    private static partial Regex Updated();

    [GeneratedRegex(
        @"\b(?:(?:client|clinet|cl|cust|user|she|he|they|mr\.? \w+|ms\.? \w+|mrs\.? \w+|sir \w+|mam \w+|ma'am \w+) (?:has |have |already |na |just |also )?(?:confirm(?:s|ed)|confrmed|cnfrmed)(?! (?:the|that (?:the|she|he) (?:issue|error|error started)))|confirmed (?:by|with|w/?) (?:the )?(?:client|user|her|him|sir|mam|ma'am|ms|mr)|(?:nag-?)?kinumpirma (?:na )?(?:ni|ng)|nag-?confirm (?:na )?(?:daw |po )?(?:si|ang|siya|sya)|"
        + @"(?:ok|okay|okey|oks|ayos|maayos|gumagana|good) (?:na )?(?:daw|raw|na daw|na raw|na po daw|na nga daw)(?: po)?(?: ulit)?(?: sa (?:kanya|kanila)| lahat| siya| sya)?|(?:nakapasok|naka-?login|naka-?print|nakaka ?-?save|nakakapasok|nakapag-?login|nakakapag ?-?login|nakabukas|nabuksan) (?:na )?(?:daw|raw|na sya|na siya|na sila|na po)|"
        + @"(?:client|cl|user|she|he|they) (?:says?|said|reports?) (?:that )?(?:it|all|everything|its|it's|she|he|they)?(?: is| are|'s|'re)? ?(?:ok|okay|good|fine|works?|working|back|all good|fixed|resolved|happy)(?: now| again)?|(?:she|he|they|client|user) (?:can|could) (?:log ?in|print|open|save|work|post|access)[^,.;\n]{0,16}(?:now|again)|(?:she|he|client|user|they)(?:'?s| is| are)? (?:back )?in(?: now| again| ok|,? (?:happy|and says ok))|(?:she|he|client|they) tested[^.;\n]{0,10}(?:ok|works|fine)|client ok\b|all good (?:now )?(?:sabi|says|daw))(?![a-z])", Options)]
    private static partial Regex Confirmed();

    [GeneratedRegex(@"\b(?:will|ill|i'll|gonna|going to|to be|need to|needs to|should|must|let me|about to|after|once|until|til|when|kung|pag|kapag|if|dapat|kelangan|not|hindi|di|no|wala pang|waiting|wait|for|hindi pa|bago|before|please|pls|can you|ask|did|have you)(?: \w+)? ?$", Options)]
    private static partial Regex IsPlanned();

    [GeneratedRegex(@"^ ?(?:na )?(?:ba\b|\?)", Options)]
    private static partial Regex IsAsked();
}
