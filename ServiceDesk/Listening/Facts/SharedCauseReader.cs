using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads whether the companies that are affected share one cause.</summary>
internal static partial class SharedCauseReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Ground = @"(?:isp|dns|cause|causes|root cause|resolver|upstream|backbone|storage|cluster|provider|switch|fiber|fibre|auth(?:entication)?|ugat|sanhi|dahilan|name ?server|ns|nas|host|hypervisor|data ?cent(?:er|re)|link|source|issue|telco|gateway|feed|circuit|san)";

    public static void Read(ToldText text, FactList facts)
    {
        if (NotShared().Match(text.Told) is { Success: true } no)
        {
            facts.Add(FactKind.SharedCause, "no", no);
        }
        else if (IsOfCompanies(facts) && Shared().Match(text.Told) is { Success: true } yes)
        {
            facts.Add(FactKind.SharedCause, "yes", yes);
        }
    }

    private static bool IsOfCompanies(FactList facts) => facts.First(FactKind.Companies) is { } companies && companies.Value != "1";

    [GeneratedRegex(@"\b(?:(?:diff(?:erent)?|unrelated|separate|various|distinct) (?:causes?|reasons?|issues|root causes?)|magka(?:ka)?ibang? (?:naman |pa )?(?:ng |na |ang )?(?:cause|dahilan|sanhi|issue)|magka(?:ka)?iba (?:naman )?(?:ng|ang) (?:cause|dahilan|sanhi)|(?:nothing|walang) (?:is )?(?:shared|common|in common)|no (?:shared|common) (?:cause|\w+)|no link|kanya[- ]?kanyang? (?:dahilan|sira|cause)|walang kinalaman sa iba|(?:causes?|not) unrelated|not related|hindi (?:magka)?konektado|each (?:for )?(?:its|a|their) own (?:cause|reason|ticket)|reason of its own|(?<n>\d{1,3}) causes|di konektado)", Options)]
    private static partial Regex NotShared();

    [GeneratedRegex(@"\b(?:(?:same|one|single|common|shared|iisang|parehong|pare-?parehong|isang|sme|one and the same) (?:\w+ ){0,2}?" + Ground + @"|iisa (?:lang |lng )?(?:po )?(?:ang )?(?:\w+ )?" + Ground + @"|(?:all|lahat)(?: \w+){0,3} (?:behind|on|same|sa) (?:one|the same|cluster|iisang)[^,.\n]{0,20}|upstream \w+|shared \w+|" + Ground + @" (?:is the cause|ang (?:cause|dahilan|ugat|sanhi))|(?:storage|auth) cluster|all dns|central auth)(?![a-z])", Options)]
    private static partial Regex Shared();
}
