using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>People beside the caller: a title with a name, a usual first name, and a log-in made of a usual family name.</summary>
internal static partial class OtherPeople
{
    private static readonly FrozenSet<string> FirstNames = FrozenSet.ToFrozenSet(
        (
            "adrian agnes aida alden aldrin alex alfredo alice alma alvin amado ana andrea andres andrew angela angelica angelo anna " +
            "anne antonio ariel arlene arman arnel arnold arthur bea ben benjamin bernadette bernard bernie bong boy " +
            "camille carina carla carlo carlos carmela carol caroline catherine cecilia cesar charles charlie chito christian " +
            "christine clarissa cora corazon cristina dan daniel danilo david dennis diana diego dindo divina dolores " +
            "donna dulce edgar edith eduardo edwin efren elaine elena elizabeth elmer elsa emilio emily emma enrique eric erlinda " +
            "ernesto esther evelyn felix fernando fidel florencia francis francisco gabriel gemma george gerald gerard gerry gina " +
            "gilbert gino gloria greg gregorio hannah harold hector helen henry herbert hernan ian ignacio imelda irene isabel " +
            "isabella jacob jaime james jane janet janice jason jasmine jayson jean jeff jeffrey jennifer jenny jeric jericho jerome " +
            "jerry " +
            "jessica jessie jesus jimmy joan joanna jocelyn joel joey john johnny jojo jonathan jose joseph josephine joshua joyce " +
            "juan juanito judith julia julian julie julius jun justin karen karl katherine kathleen kenneth kevin kim kris kristine lani " +
            "larry laura lea leo leonardo leonora leslie leticia lilia linda liza lito lorenzo lorna louie lourdes lucas luis luisa " +
            "luz lydia mae manuel marco margarita maria marian maricel maricar marie marilou marilyn mario marissa marites marivic " +
            "marjorie marlon martha martin marvin mary mateo matthew maureen mauro maxine melanie melissa melvin mercy michael " +
            "michelle miguel mila miriam monica monique myra nancy natalie nathan nelia nelson nena nestor nicole nicolas nilda nina " +
            "noel nora norma norman " +
            "oliver oscar pablo pamela paolo patricia patrick paul paula paulo pedro perla peter philip pia pilar princess rachel " +
            "ralph ramon randy raquel raul raymond rebecca regina reggie renato rene rey reynaldo rhea ricardo richard rico rita " +
            "robert roberto robin " +
            "rodel rodolfo rodrigo roel roger roland rolando romeo romulo ronald ronnie rosa rosalie rosario rosemarie rowena roy " +
            "ruben rufino russel ruth ryan salvador samantha samuel sandra santiago sara sarah sergio sharon sheila shirley sofia " +
            "sonia sonny stella " +
            "stephanie stephen steven susan sylvia teban teddy teresa teresita tess thelma theresa thomas timothy tina tony ulysses " +
            "veronica vicente vicky victor victoria vincent virginia vivian walter wendy wilfredo william wilma winston yolanda " +
            "yvonne zenaida"
        ).Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FamilyNames = FrozenSet.ToFrozenSet(
        (
            "abad abella aguilar aguirre alcantara alonzo alvarez andres aquino arellano asuncion bautista bernardo bonifacio " +
            "buenaventura cabrera calderon castillo castro chavez chua concepcion cordero cortez cruz delacruz delarosa deleon " +
            "delosreyes delosantos " +
            "delrosario diaz dizon domingo enriquez escobar espinosa espiritu estrada evangelista fajardo fernandez ferrer flores " +
            "francisco fuentes galang garcia gomez gonzales gonzalez guerrero gutierrez guzman hernandez ignacio javier jimenez " +
            "lacson lazaro lopez lorenzo luna " +
            "macaraeg magbanua magsaysay malonzo manalo mangubat marasigan marquez martinez medina mendoza mercado miranda morales " +
            "moreno navarro nunez ocampo oliveros ongpin ortega ortiz padilla pangilinan pascual perez pineda ponce quiambao quizon " +
            "ramirez ramos reyes rivera robles " +
            "rodriguez romero rosales roxas salazar salonga salvador sanchez santiago santos sarmiento serrano sison soberano soriano " +
            "sotto suarez tamad tiongson tolentino torres trinidad tuazon valdez valencia valenzuela vargas velasco velasquez vergara " +
            "verano villamor villanueva villar villareal yap zamora"
        ).Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words after a title that name nobody.</summary>
    private static readonly FrozenSet<string> NotNames = FrozenSet.ToFrozenSet(
        ("watson coffee outlook said says asked asks wants called calling here there please pls na po daw raw pa kasi ok okay yes no " +
        "hello hi thanks salamat pwede paano ano sino bakit kailan nasa wala walang may meron ayaw hindi di si ni sa ng ang yung ung " +
        "ay at").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<(int Start, int End)> Titled(string text) =>
        Title().Matches(text).Select(match => match.Groups["name"]).Where(name => IsName(name.Value)).Select(name => (name.Index,
            name.Index + name.Length));

    /// <summary>First names written with a capital, with the capitalised words after them, and capitalised names after "spoke to",
    /// "approved by" and the like.</summary>
    public static IEnumerable<(int Start, int End)> Named(string text) =>
        Capitalised().Matches(text)
            .Where(match => FirstNames.Contains(match.Groups["first"].Value) || (match.Groups["more"].Success
                && FamilyNames.Contains(match.Groups["last"].Value)))
            .Concat(Introduced().Matches(text).Where(match => IsName(match.Groups["name"].Value)))
            .Select(match => match.Groups["name"]).Select(name => (name.Index, name.Index + name.Length));

    /// <summary>Log-ins after "user" and the like: made of a family name, or with a digit or dot; and those in paths and before a
    /// domain.</summary>
    public static IEnumerable<(int Start, int End)> LogIns(string text) =>
        LogIn().Matches(text).Where(match => IsLogIn(match.Groups["name"].Value)).Select(match => match.Groups["name"])
            .Concat(InPath().Matches(text).Select(match => match.Groups["name"]))
            .Select(name => (name.Index, name.Index + name.Length));

    private static bool IsName(string name)
    {
        var first = name.Split(' ', '-')[0].ToLowerInvariant();
        return !OrdinaryWords.Has(first) && !NotNames.Contains(first);
    }

    private static bool IsLogIn(string name)
    {
        var plain = name.ToLowerInvariant().TrimEnd("0123456789".ToCharArray());
        if (OrdinaryWords.Has(plain))
        {
            return false;
        }

        return name.Any(char.IsDigit) || name.Contains('.') || name.Contains('_') || name.Contains('-') || Enumerable.Range(1,
            3).Any(at => plain.Length > at + 2 && FamilyNames.Contains(plain[at..]));
    }

    [GeneratedRegex(
        @"(?<!\w)(?:mr|mrs|ms|miss|mx|sir|ma'?am|mam|madam|dr|dra|doc|engr|atty|prof|capt|col|gen|mang|aling|ate|kuya|boss|father" +
        @"|sister|tita|tito|nurse|coach|pastor|kap|hon)\b\.? {1,2}" +
        @"(?<name>(?-i:[A-Z][\p{L}'’]{1,20})(?:(?: |-)(?:(?:de|dela|del|la|van|von|los|san) )?(?-i:[A-Z][\p{L}'’.]{1,20})){0,3}" +
        @"|(?<=(?:mr|mrs|ms|sir|mam|maam|ma'am|mang|ate|kuya|engr|atty|boss)\.? {1,2})\p{L}{3,15})(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(
        @"(?<![\w.\\/@-])(?<name>(?<first>[A-Z][a-z]{1,14})(?<more>(?: [A-Z]\.)?(?: (?:de|dela|Dela|De|del|Del|la|los" +
        @"|San)){0,2} (?<last>[A-Z][a-z]{1,14}))?)(?![\w@\\]|\.\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    [GeneratedRegex(
        @"\b(?i:spoke (?:to|with)|talked (?:to|with)|caller(?: is|:)?|contact(?: person)?(?: is|:)|approved by|asked by|tested by" +
        @"|confirmed by|requested by|reported by|escalated by|manager|supervisor|owner|per|attn:?|c/o|name(?: is|:)|ask for" +
        @"|kausap(?: ko)? si|ni|si|kay) (?<name>[A-Z][a-z]{1,14}(?: (?:de|dela|Dela|De|del|Del))?(?: [A-Z][a-z]{1,14}){1,2})(?!\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"(?<![\w-])(?:user ?(?:name|id)?|log-?in|account|profile|uid|samaccountname)(?: is|:" +
        @"|=)? {1,2}(?<name>[a-z][a-z0-9._-]{3,30})(?![\w\\/@])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LogIn();

    [GeneratedRegex(
        @"(?:[A-Z]:\\Users\\|/home/|/Users/)(?<name>[\w.-]{2,40})" +
        @"|(?<![\w\\:./-])(?<name>(?!(?:HKLM|HKCU|HKCR|HKU|HKEY\w*|BUILTIN|Windows|System32|Program|AppData|CN|OU" +
        @"|DC)\\)[A-Z][\w.-]{1,20}\\[A-Z][\w.$-]{2,30})(?![\\\w])" +
        @"|(?<![\w@])(?<name>[a-z][\w.-]{2,30}@[a-z][\w-]{2,30})(?![\w@.])|\b(?:live|skype|sip):(?<name>[\w.-]{3,40})" +
        @"|(?<!\w)(?<name>[\w.-]{2,30}(?: ?\[at\] ?| at )[\w-]{2,30}(?: ?\[(?:dot|\.)\] ?| dot |\.)\w{2,20})(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPath();
}
