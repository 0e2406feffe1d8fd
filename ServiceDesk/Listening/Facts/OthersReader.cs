using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads whether others at the client's company are affected, where others are spoken of.</summary>
internal static partial class OthersReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Read(ToldText text, FactList facts)
    {
        foreach (Match alone in Alone().Matches(text.Told))
        {
            var areSeveral = facts.First(FactKind.Users) is { Value: not "1" };
            if (!areSeveral && !IsClaimed().IsMatch(text.Before(alone.Index)))
            {
                facts.Add(FactKind.OthersAtCompany, "no", alone);
                return;
            }
        }

        foreach (Match many in Many().Matches(text.Told))
        {
            if (!IsClaimed().IsMatch(text.Before(many.Index)) && !IsOver().IsMatch(text.After(many.Index + many.Length)))
            {
                facts.Add(FactKind.OthersAtCompany, "yes", many);
                return;
            }
        }
    }

    [GeneratedRegex(
        @"\b(?:(?:only|just) (?:him|her)(?:self)?(?: (?:pc|machine|account|laptop|desk|only|so far))?(?= *(?:$|[,.;\n]|so far))|(?:him|her) only(?= *(?:$|[,.;\n]))|only the \w+ (?:girl|guy|hire|one)|s[iy]?ya (?:lang|lng|ra)(?= (?:po|daw|raw|naman|nman|ang|ung|yung|sa|may|kasi|apektado)\b| *(?:$|[,.;\n]))|isang? user (?:lang|lng|po lang)(?: po| naman| nman)? (?:ang |ung |yung )?(?:apektado|di|hindi)|(?:pc|laptop|account|unit) (?:nya|niya) (?:lang|lng)|"
        + @"(?:no ?body|no one|noone)(?: else)? (?:there |else )?(?:has it|affected|has this|sees it)|(?:no ?body|no one) else(?= *(?:$|[,.;\n]| (?:there|in|at|has|here|is)\b))|wala(?:ng)? iba(?:ng)? (?:apektado|user|may ganyan|nagrereport|may problema)|"
        + @"(?:yung |ung |ang |the )?(?:iba|others?|oth(?:er)? users?|other (?:people|staff|pcs|users|machines)|everyone else|office is|rest of (?:the )?(?:office|staff|team|branch)(?: is)?)(?: (?:sa|nya|niya|naman|nman|there|in|are|is|po|nila|dun|all|can|branch|office|opisina|kasama))* (?:ok|okay|fine|unaffected|ayos|gumagana|walang problema|walang napapansin|not affected)|ibang tao dun wala|(?:\d|one|isang) (?:user|usr|person) only|(?:only|just) (?:his|her)(?: own)? (?:pc|laptop|machine|account|unit|phone)|rest (?:of (?:them|it) )?(?:is |are )?(?:ok|fine)|(?:hq|oth(?:e)?r (?:pcs|pc|users|branches|branch|tills|pumps|counters)|ibang (?:pc|branch|user|counter|programa)|yung sa \w+(?: \d)?)(?: (?:is|are|ay|po|nila|naman|all))* (?:ok|okay|fine|maayos|ayos)|(?:if (?:anyone|anybody|any1|others?|othrs?)|others?|kung (?:apektado|may|meron)(?: ang| pang?)? iba(?:ng)?(?: apektado| may ganyan)?)[^,.;\n]{0,24}[,:?] ?(?:no\b|none|wala\b|hindi naman|nobody|no one)|no problem for (?:them|others))", Options)]
    private static partial Regex Alone();

    [GeneratedRegex(
        @"\b(?:(?:buong|whole|entire) (?:po )?(?:\d\w\w )?(?:opis(?:ina)?|office|branch|sangay|floor|dept|department|accounting|warehouse|bodega|team|tindahan|store|hr|finance|sales|site|building|bldg|shop|school|clinic|second floor|billing|front desk|production|plant|computer lab)(?! (?:folder|pati|drive|file|\w+ folder))|"
        + @"every(?:one|body) (?:in|at) (?:the |her |his |their )?\w+|all (?:the )?(?:counters|\d{1,3} (?:in the|of (?:us|them|his|her|their)|users|people|seats|agents)|pcs in|terminals|(?:of )?(?:his|her|their) (?:branches|staff|users|team|pcs))|lahat (?:po |daw )?(?:sila(?! nawalan)|ng (?:user|agent|tao|terminal|staff|cashier)(?:s)?(?: nila)?|ng nasa opisina)|"
        + @"(?:others?|the others|\d{1,2} colleagues|colleagues|co-?workers?|deputy|officemates?|katabi|kasama(?:han)?|mga kasama|kaopisina|desk|till|sister|brother|counter)(?: (?:nya|niya|too|also|din|rin|daw|raw|are|have|has|had|sa|the|it|see|next|to|tried|gets|in|kitchen|opisina|,))* (?:same|too|also|affected|din|rin|ganun|ganon|parehong?|apektado)(?: thing)?|others affected\?? yes|others same|pati (?:yung |ung |na |ang |rin |sina )?(?:mga )?(?:kasama|katabi|dalawang|tatlong|taga|officemate|kaopisina)|"
        + @"(?:tatlo|dalawa|apat|lima|anim|pito|walo|siyam|sampu|\d{1,3}) (?:po |na |daw )?(?:sila(?:ng)?|yung \w+ng) (?:lahat|apektado\w*|nagre\w+|sa \w+)|(?:ganun|ganon|pareho)g? din (?:daw |rin )?(?:yung |ung |ang |sa )?(?:mga )?(?:iba|katabi|kasama|lahat|officemate)|\w+ people in (?:her|his|their|the) office|all (?:\w+ )?(?:same|affected|get it|have it|in the same)|pati (?:po )?(?:si|ang|ung|yung) \w+|lahat sa (?:opisina|branch|billing|accounting)|every (?:operator|user|pc|terminal|counter|cashier|desk)|all of (?:accounting|sales|finance|hr|billing|the office|them)|sabay[- ]?sabay|all \d{1,3} (?:pickers|agents|users|staff|tellers|nurses)|affects (?:her|him) and|(?:the )?(?:girl|guy|one|desk) beside|(?:the )?other (?:counter|till|desk|pc)s? (?:as well|too|also))", Options)]
    private static partial Regex Many();

    /// <summary>Before what the client claims without a count, or what is asked.</summary>
    [GeneratedRegex(@"\b(?:claims?|spiel|outage daw|can i|is|'|""|natin|ng lahat|payslips?|sabi nya)[^,;]{0,20}$", Options)]
    private static partial Regex IsClaimed();

    [GeneratedRegex(@"^[^,;.]{0,24}\b(?:ok na|ulit|natin|client|open to|sweldo)\b", Options)]
    private static partial Regex IsOver();
}
