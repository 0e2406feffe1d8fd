using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>
/// Reads what was seen and said at the end: [SUCCESS] or OPERATIONAL, an update given to the client, the client's word that it works.
/// Only what is done counts.
/// </summary>
internal static partial class SaidReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Read(ToldText text, FactList facts)
    {
        ReadSuccess(text, facts);
        AddFirst(FactKind.ClientUpdated, Updated(), IsNoUpdate(), text, facts);
        AddFirst(FactKind.ClientConfirmed, Confirmed(), IsNoConfirmation(), text, facts);
    }

    /// <summary>The two words are read in pasted logs too: that is where they stand.</summary>
    private static void ReadSuccess(ToldText text, FactList facts)
    {
        foreach (var match in Success().EnumerateMatches(text.Whole))
        {
            var end = match.Index + match.Length;
            var before = text.Before(match.Index);
            if (!IsPlanned().IsMatch(before) && !IsNoSuccess().IsMatch(before) && !IsLost().IsMatch(text.After(end)) && !text.IsAsked(end))
            {
                facts.Add(FactKind.Success, "", match.Index, match.Length);
                return;
            }
        }
    }

    private static void AddFirst(FactKind kind, Regex said, Regex denied, ToldText text, FactList facts)
    {
        foreach (var match in said.EnumerateMatches(text.Told))
        {
            var before = text.Before(match.Index);
            var end = match.Index + match.Length;
            var isDenied = IsPlanned().IsMatch(before) || denied.IsMatch(text.Told.AsSpan(match.Index));
            if (!isDenied && !IsOpen().IsMatch(text.After(end)) && !text.IsAsked(end))
            {
                facts.Add(kind, "", match.Index, match.Length);
                return;
            }
        }
    }

    [GeneratedRegex(@"\[SUCCESS\]|\bOPERATIONAL\b", Options)]
    private static partial Regex Success();

    [GeneratedRegex(@"\b(?:no|not|never|wala|walang|wla|wlang|hindi|hnd|di|d|dili|wait(?:ing)?|antay|hintay|before|bago|needs?|want|isn'?t|doesn'?t|without|instead of|stopped|last|kailangan|saglit)\b[^,;]{0,24}$", Options)]
    private static partial Regex IsNoSuccess();

    [GeneratedRegex(@"^[^;]{0,14}\b(?:check dito|saglit|then error|tas bumalik|again\?|yet)\b", Options)]
    private static partial Regex IsLost();

    [GeneratedRegex(
        @"(?<![\w'-])(?:(?:told|tld|informed|updtd|updated|notified|emailed|mailed|texted|briefed|advised|phoned|updating|called back|asked eta\. gave) (?:the client|client|clnt|cl\b|clinet|her\b|him\b|them\b|ms\b|mr\b|mrs\b|miss\b|sir\b|mam\b|ma'am|dr\b|user\b|(?:the )?(?:owner|mgr|manager)\b)|explained (?:it |this |the \w+ )?to (?:her|him|them|client|the client|mr|ms|sir|mam)|"
        + @"\bi (?:have )?(?:told|informed|explained|updated|acquainted|left a message|let (?:her|him|them|client) know|gave \d|said (?:\d|maybe|about|it))|let (?:her|him|them|client|the client) know|updates? (?:given|sent)|upd sent|eta \d{1,4}(?::\d\d)? given|gave (?:eta|\d{1,2} ?m)|first [^,.;\n]{0,16}update given|client (?:updated|informed|notified|told|was told|has been (?:told|informed|updated))|(?:he|she|hes|shes|they)(?:'?s|'?ve)? been told|said (?:give me \d|no, |\d{1,2} m|need \d)|"
        + @"(?:na|i|ipina)?sinabihan (?:ko|namin)|nasabihan (?:ko|na)|sinabi ko|sinabi kong|nasabi ko|sabi ko(?:ng)? (?:sa kanya|kay|sa client|sa kanila|hindi|mga|may tatawag|\d)|(?:ni|na|in|i)-?update ko|inupdate ko|i?pinaalam ko|napaalam ko|tinext ko (?:na )?(?:si|sya|siya)|in-?email ko (?:si|sya|siya)|nag-?(?:update|email|text|message)(?: na)?(?: po)? ako|in-?inform ko|ininform ko|i?pinaliwanag ko|na-?(?:inform|notify) ko|pinakita ko sa kanya|sinagot ko)(?![a-z])", Options)]
    private static partial Regex Updated();

    /// <summary>What looks like an update and is none: a secret to change, somebody else's mail, the file that was updated.</summary>
    [GeneratedRegex(@"^(?:[^,;]{0,20}\b(?:to change|change it|about it monday|asking about|that their|no more|to (?:hold|wait for))\b|(?:mailed|emailed) the (?:ward|whole|list)|updated the (?!client|owner|mgr|manager))", Options)]
    private static partial Regex IsNoUpdate();

    [GeneratedRegex(
        @"(?<![\w'-])(?:(?:client|clinet|cl|cust|user|she|he|they|clnt|(?:mr|ms|mrs|sir|mam|ma'am)\.? \w+)(?: has| have| already| na| just| also)? (?:confirm(?:s|ed)|confrmed|cnfrmed)|(?:nag-?)?kinumpirma (?:na )?(?:ni|ng|nya|niya)|nag-? ?confirm (?:na )?(?:daw |po |raw )?(?:si|ang|siya|sya)|confirmed (?:by|with|on ph)|,? confirmed(?=$|[.,])|"
        + @"(?:ok|okay|okey|oks|ayos|maayos|gumagana|mabilis) (?:na )?(?:na po |po |na nga )?(?:daw|raw)(?! (?:basta|lang|lng|mag|to))|(?:naka|nakaka|nakakapag|nakapag)-? ?\w{3,10} (?:na )(?:daw|raw|sya|siya|sila|ulit|po)\b|kita na (?:raw|daw|nila|nya)|(?:nakapasok|pumasok) na (?:daw|raw|sya|siya|sila|yung|silang)|sabi (?:nya|niya|ni \w+ \w+|nila|ni client) (?:na )?(?:ok|okay|gumagana|ayos|nakaka)|pareho nang pumasok|"
        + @"(?:client|cl|user|she|he|they) (?:says?|said|reports?) (?:that )?(?:it |all |everything |its |it's |she |he |they )?(?:is |are |'s |'re )?(?:ok|okay|good|fine|works?|working|back|all good|fixed|resolved|happy)(?! to\b)|(?:she|he|they|client|user) can (?:now )?(?:log ?in|print|open|save|work|post|access)[^,.;\n]{0,16}(?:now|again)|(?:she|he|client|user|they)(?:'?s| is| are|'?re) (?:back )?in(?: now| again| ok)?(?=$|[,.;\n])|"
        + @"(?:she|he|client|they|user) (?:opened|saved|printed|tested|reloaded|checked|tried|refreshed|logged in|scanned|set new \w+)[^.;\n]{0,30}\b(?:ok|okay|works|fine|up|good|all there|in|there)\b|(?:she|he|client)(?:'s|s)? (?:good|happy|satisfied)(?! to)|client ok\b|(?:works|opens|loads|prints) (?:again |now )?for (?:her|him|them|everyone|everybody|the client)|(?:confirms|confirmed) that|so yes,? (?:she|he)'?s good|code acc?epted|saw (?:it|orders) (?:work|again)|tested[,:]? ok)(?![a-z])", Options)]
    private static partial Regex Confirmed();

    /// <summary>What the client confirms that is no end of the trouble: that something was meant or theirs, when it began.</summary>
    [GeneratedRegex(@"^[^.;]{0,40}\b(?:intended|theirs?|nothing real|the issue|the error|started|script|vendor|backup|address|identity|code|number|sir greg|yun\b|it was (?:her|his|them)|scheduled|approved|known)\b", Options)]
    private static partial Regex IsNoConfirmation();

    [GeneratedRegex(@"\b(?:will|ill|i'll|gonna|going to|to be|need to|needs to|should|must|let me|about to|after|once|until|til|till|when|kung|pag|kapag|if|dapat|kelangan|kailangan|not|hindi|hndi|di|dili|no|wala|wala pang|waiting|wait|hintay|hindi pa|bago|before|please|pls|can you|ask|did|have you|has|sasabihan|isp|vendor|journalist|antayin|who|nobody|never)(?: (?:the|na|pa|ng|ko|i|it|for|her|him|sya|client|to|muna|daw))* ?$", Options)]
    private static partial Regex IsPlanned();

    [GeneratedRegex(@"^ ?(?:na |po |daw )?(?:ba\b)", Options)]
    private static partial Regex IsOpen();
}
