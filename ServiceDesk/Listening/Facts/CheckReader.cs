using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads which fix was applied: what we did, not what was done to the client's system.</summary>
internal static partial class CheckReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Read(ToldText text, FactList facts)
    {
        foreach (var match in Fixed().EnumerateMatches(text.Told))
        {
            var before = text.Before(match.Index);
            var end = match.Index + match.Length;
            var next = text.Told.AsSpan(end, Math.Min(80, text.Told.Length - end));
            if (!IsNotDone().IsMatch(before) && !IsNoFix().IsMatch(next) && !IsNoHelp().IsMatch(next) && !text.IsAsked(end))
            {
                var start = match.Index - before.Length;
                facts.AddWords(FactKind.Fix, start, end + text.After(end).Length - start);
                return;
            }
        }
    }

    /// <summary>A verb that begins a thought, with nobody else as its subject, or one with "ko" behind it.</summary>
    [GeneratedRegex(
        @"(?:^|[,.;:+&\n] ?|\b(?:i|we|and|then|tas|so|also|na|naman) )(?:restarted|restrated|rebooted|restored|reset|unlocked|unlkd|renewed|replaced|cleared|removed|killed|fixed|reinstalled|resynced|repinned|re-?enabled|disabled|unmasked?|rotated|vacuumed|reverted|rolled back|swapped|released|purged|added|updated the|reauthed|tuned|put (?:it |the \w+ \w+ )?back|started|reconnected|remapped|freed|rebuilt|stopped (?:that|it)|unbanned|signed it|moved (?:to|it|the)|bounced|reissued|re-?added|mapped|opened port|corrected|reloaded|switched (?:it|the|to)|set (?:it )?back|back to enforcing|mounted ok|fixed line|forced rotate|chrony on)(?![a-z])|"
        + @"\b(?:new \w+ (?:in|issued)|profile set to|got it working|restart helped|hacked together|put (?:it |the right two )?back from?|nginx reloaded|\w+ put back|resynced|pw reset via|moved the \w+ back)(?![a-z])|"
        + @"\b(?:i-?restart|ni-?restart|nirestart|nag-?restart|in-?unlock|inunlock|i-?renew|ni-?renew|nirenew|ni-?reset|nireset|ni-?restore|nirestore|binalik|ibinalik|naibalik|pinalitan|tinama|nilinis|kinill|pinatay|pinahinto|tinanggal|pinatanggal|dinagdag(?:an)?|nagdagdag|naglagay|inayos|naayos|binuksan|sinet|in-?update|inilipat|nilipat|inalis|na-? ?(?:kill|unlock|restart|reset|restore|renew|fix|linis|tanggal|ayos)) (?:na )?(?:ko|ako|namin)(?![a-z])|"
        + @"(?:^|[,.;:\n] ?|\btas |\bat )(?:ni-?restart|nirestart|nirenew|naibalik|na-?reset|naayos na|in-update|binalik ng guard|nilipat)(?![a-z])|^(?:sudo )?systemctl (?:start|restart|enable)|^\W*(?:logrotate -f|nmcli con mod)", Options)]
    private static partial Regex Fixed();

    [GeneratedRegex(@"\b(?:will|ill|i'll|gonna|should|can|could|shall|try|let me|not|never|hindi|di|kung|pag|kapag|if|who|nobody|someone|wala|what if|next is|kahit|client wants|says|said he|she|intruder|background|ransomware)(?: \w+){0,2} ?[,:]? ?$", Options)]
    private static partial Regex IsNotDone();

    [GeneratedRegex(@"^(?: (?:by|via their|unread|nila|nya|niya|muna nila|daw|ng client|the 2019|the backups|everything)\b| \+ new host)", Options)]
    private static partial Regex IsNoFix();

    [GeneratedRegex(@"\b(?:no help|did(?:n'?t| not) help|doesn'?t help|same|still|ganun pa rin|pa rin|no change|no effect|comes back|wala pa rin|written request)\b", Options)]
    private static partial Regex IsNoHelp();
}
