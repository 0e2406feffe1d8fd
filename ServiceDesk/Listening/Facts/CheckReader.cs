using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads what the engineer saw in a check and which fix was applied.</summary>
internal static partial class CheckReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Read(ToldText text, FactList facts)
    {
        foreach (Match match in Fixed().Matches(text.Told))
        {
            if (!IsNotDone().IsMatch(text.Before(match.Index)) && !IsNoHelp().IsMatch(text.After(match.Index + match.Length)))
            {
                AddSentence(FactKind.Fix, text, match.Index, match.Length, facts);
                break;
            }
        }
    }

    /// <summary>The sentence that holds these words.</summary>
    private static void AddSentence(FactKind kind, ToldText text, int start, int length, FactList facts)
    {
        var begin = start - text.Before(start).Length;
        var end = start + length + text.After(start + length).Length;
        facts.AddWords(kind, begin, end - begin);
    }

    [GeneratedRegex(
        @"\b(?:restarted|rebooted|restored|reset|unlocked|renewed|replaced|cleared|removed|killed|fixed|reinstalled|resynced|repinned|re-?enabled|enabled|disabled|unmasked|rotated|vacuumed|reverted|rolled back|moved|swapped|reloaded|released|deleted|added|updated the|reauthed|tuned|put back|started|reconnected|remapped|freed|rebuilt|resolved it|"
        + @"ni-?restart|nirestart|na-?restart|in-?unlock|na-?unlock|inunlock|ni-?renew|nirenew|ni-?reset|nireset|na-?reset|ni-?restore|nirestore|binalik|naibalik|pinalitan|tinama|nilinis|kinill|na-?kill|pinatay|pinahinto|tinanggal|dinagdag(?:an)?|nagdagdag|inayos|naayos|binuksan|sinet|in-?update|inilipat|nilipat|umandar|inalis) ?(?:ko|na|ung|yung)?\b", Options)]
    private static partial Regex Fixed();

    [GeneratedRegex(@"\b(?:will|ill|i'll|gonna|should|can|could|shall|try|let me|to|not|never|hindi|di|kung|pag|if|who|nobody|someone|wala|was|were|been|being|got|get|gets|can't|cant|should i)(?: \w+)? ?$", Options)]
    private static partial Regex IsNotDone();

    [GeneratedRegex(@"(?:\b(?:no help|did(?:n'?t| not) help|doesn'?t help|same|still|ganun pa rin|ayaw pa rin|wala pa rin|no change|no effect|by nobody|by no one)\b|\?)", Options)]
    private static partial Regex IsNoHelp();
}
