using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>Reads the name of the client's person on the line: behind a title, or where somebody is greeted.</summary>
internal static partial class ClientNameReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string NameWord = @"[\p{L}][\p{L}'-]*(?:\.(?= ?[\p{L}]))?";

    /// <summary>Whether a word is a title: no company's name begins with one.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Title().IsMatch(word);

    public static void Read(ToldText text, FactList facts)
    {
        foreach (Match match in Titled().Matches(text.Told))
        {
            if (!IsOurs().IsMatch(text.Before(match.Index)) && AddName(match.Groups["name"], text, facts))
            {
                return;
            }
        }

        foreach (Match match in Introduced().Matches(text.Told))
        {
            if (AddName(match.Groups["name"], text, facts))
            {
                return;
            }
        }

        BesideCompany(text, facts);
    }

    /// <summary>The words right before a company that a comma, a slash or "from" ties to it.</summary>
    private static void BesideCompany(ToldText text, FactList facts)
    {
        if (facts.First(FactKind.Company) is not { } company)
        {
            return;
        }

        var before = text.Told[..company.Place.Start];
        if (NameBefore().Match(before) is { Success: true } match)
        {
            AddName(match.Groups["name"], text, facts);
        }
    }

    private static bool AddName(Group name, ToldText text, FactList facts)
    {
        var length = 0;
        var count = 0;
        var isPlain = name.Length > 0 && char.IsLower(name.ValueSpan[0]);
        foreach (Match word in NamePart().Matches(name.Value))
        {
            var isCapital = char.IsUpper(word.ValueSpan[0]);
            var isParticle = IsParticle().IsMatch(word.Value);
            var isCommon = CommonWords.Has(word.ValueSpan.TrimEnd('.')) || (!isCapital && IsVerb().IsMatch(word.ValueSpan));
            if (isCommon && !isParticle && !(isCapital && count > 0 && word.Length > 3))
            {
                break;
            }

            var isOdd = !isCapital && !isParticle && !isPlain;
            var isSecond = isPlain && count == 1 && !isParticle;
            if (isOdd || (isSecond && !EndsHere(text, name.Index + word.Index + word.Length)))
            {
                break;
            }

            length = word.Index + word.Length - (word.Value.EndsWith("'s", StringComparison.Ordinal) ? 2 : 0);
            count++;
        }

        if (length < 2 || facts.Holds(FactKind.Company, name.Index, length))
        {
            return false;
        }

        facts.AddWords(FactKind.ClientName, name.Index, length);
        return true;
    }

    /// <summary>Whether a plain second word is the end of what is named: a comma, the line's end or a word for "from" follows.</summary>
    private static bool EndsHere(ToldText text, int place) =>
        IsEnd().IsMatch(text.Told.AsSpan(place, Math.Min(12, text.Told.Length - place)));

    [GeneratedRegex("^(?:mr|mrs|ms|miss|mister|sir|ma'?am|mam|madam|dra?|doc|engr|atty|ate|kuya|mang|aling|tita|tito|nurse|sister)\\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?<![\p{L}\p{N}'])(?i:mr|mrs|ms|miss|mister|sir|ma'?am|maam|mam|madam|dra?|doc|doctor|engr|atty|ate|kuya|manang|manong|mang|aling|nanay|tatay|tita|tito|nurse|sister|capt|kap|prof|madame)\.?(?: po)? (?<name>" + NameWord + "(?: " + NameWord + "){0,3})", Options)]
    private static partial Regex Titled();

    [GeneratedRegex(@"(?<![\p{L}\p{N}'])(?i:(?:(?:client|cl|caller|contact)(?:'s)?(?: name)?(?: is|:| ay si)?|(?:her|his|client|the) name(?: is|:)?|name(?: is|:| ko ay)|kausap ko (?:na )?(?:po )?(?:ngayon )?(?:si|ay si|na si)|speaking (?:with|w/?|to)|spoke (?:with|w/?|to)|on (?:the line )?(?:with|w/)|call (?:w/?|with|from)|nasa linya (?:po )?si|nasa line (?:po )?si)) (?<name>[A-ZÑ][\p{L}'-]+(?: (?:(?:[Dd]e|[Dd]ela|[Dd]el|[Ss]to\.?|[Ss]an) )?[A-ZÑ][\p{L}'.-]+){0,2})(?=(?:,| /|/| from| of| frm| fr| ng| taga| galing| @| w/| to\b| po\b| daw\b| raw\b| ang kausap| ito\b| calling| on the line|\.? *$|\. ))", Options)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"(?:^|[\n:;] ?|\. |\b(?i:client|caller|cl|w|w/|with|on|call|is|kausap ko|si|new|ok|po|its|yung|name|hi|line|here) )(?<name>" + NameWord + "(?: " + NameWord + @"){0,3})(?i: po| to| daw| raw| ito| calling| na)*(?:,| ?/| ?@|,? (?i:from|of|frm|fr|ng|taga|w/|galing(?: sa)?|po ng|sa))(?i: taga| po| sa)? ?(?:taga[- ]?)?$", Options)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"[\p{L}][\p{L}'-]*\.?", RegexOptions.CultureInvariant)]
    private static partial Regex NamePart();

    [GeneratedRegex("^(?:pina[a-z]{4,}|nag[a-z-]{4,}|mag-|naka[a-z]{3,}|h[iu]m?ing|pinu|sinabi|tinanong|tatlo|puno|i-|gusto|ayaw)", RegexOptions.CultureInvariant)]
    private static partial Regex IsVerb();

    [GeneratedRegex(@"^(?:de|dela|del|delos|la|los|las|san|sto\.?|sta\.?|santa|y|von|van|ma\.?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsParticle();

    [GeneratedRegex(@"^(?:\s*(?:[,;/:.(@)]|$)| (?:from|of|frm|fr|ng|sa|taga|po|to|daw|raw|galing|calling|on)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsEnd();

    /// <summary>Before a name of our own people.</summary>
    [GeneratedRegex(@"\b(?:our|our tl|tl|tier ?[123]|t[123]|l[123]|noc|shift lead|team lead|lead natin|peer|colleague|kasama ko|from nightshift|vendor|engineer|isp|sagot ni|reassign kay|hand ?over (?:to|kay)|endorse (?:to|kay)|bigay kay|give (?:this|it)(?: one)? to|transfer (?:this|it)(?: \w+)? to|pass (?:this|it) to|ticket ko kay|it nila,?(?: ay)?|ang it nila|admin nila\??|to their it|pasa(?: \w+)? kay|remote kay|the|visiting|a|ward|school|head|duty|charge|after|on)(?: na)?(?: si)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsOurs();
}
