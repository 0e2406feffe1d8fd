using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Tells a secret from the ordinary words that follow "password is" or "token:".</summary>
internal static partial class SecretWords
{
    private static readonly FrozenSet<string> Said = FrozenSet.ToFrozenSet(
        (
            "a an the his her my your our their its this that these those it he she they we you i who whom which what when where why " +
            "how if whether because since " +
            "and or but nor so as than then in on at to from by for of off out up down with without within into onto over under after " +
            "before about between during until via per " +
            "is was are were be been being am do does did done has have had having can could cannot can't will would won't should " +
            "shall may might must need needs got get gets " +
            "not no yes never always only also just still now again already yet soon later today tomorrow yesterday currently " +
            "probably likely maybe perhaps really very too quite " +
            "all any some none each every both either neither other another same different one two three few several many more most " +
            "less least first last next new old own once twice thrice times time tries attempt attempts beses ulit minutes hours days " +
            "weeks " +
            "ok okay fine good bad right wrong correct incorrect valid invalid empty blank null missing unknown unset undefined " +
            "required optional mandatory necessary true false n/a na tbd " +
            "easy hard simple complex public private common obvious shared weak strong safe unsafe secure insecure long short due " +
            "overdue stale lost found forgotten forgot stolen stole given taken written sold bought told read gone shown hidden " +
            "visible displayed blank readable sent set reset kept held known bad ready able unable " +
            "case-sensitive case self-service working broken stuck slow identical similar unique temporary default active inactive " +
            "available unavailable " +
            "change changes check checks login logon user users client clients server portal account policy prompt page link email " +
            "mail error errors issue issues problem problems failure " +
            "alphanumeric case-insensitive numeric complexity length strength field box hash hashes history age min max minimum " +
            "maximum needs must accepted fine managed stored saved synced autofilled asked here there elsewhere by via through using " +
            "yung ung ay ni si kay pala ayaw mali tama luma bago nila nya niya namin ko mo okay hindi huwag bawal " +
            "manager prompts prompt pop-up popup screen window dialog reset resets expired change option options settings setting " +
            "setup sync app it's its theirs hers mine ours confidential personal private protected encrypted " +
            "expiry expiration rotation rejection request requests update updates log logs file files please ask asked hindi di wala " +
            "walang see vault line lines row rows column columns nang na pa po daw raw ang ng mga sa si ni"
        ).Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ("now still just actually currently simply again also really like po daw raw ang yung set changed reset updated to either " +
        "probably literally").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words between "is" and a secret: "is now …", "is set to …".</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>Words that go on with a sentence and seldom begin a phrase that somebody chose.</summary>
    private static readonly FrozenSet<string> Linking = FrozenSet.ToFrozenSet(
        ("on in at to from by for of off with without than that this which what who it he she they we you i if as not only also just so " +
        "and or sa ng na ni").Split(' '), StringComparer.OrdinalIgnoreCase);

    public static bool IsLinking(string word) => Linking.Contains(word);

    /// <summary>Whether the word is ordinary talk: of the list, or a lower-case participle (expired, failing).</summary>
    public static bool IsOrdinary(string word) => Said.Contains(word) || Participle().IsMatch(word);

    /// <summary>Whether the word only stands for a secret: "xxxxxxxx", "${{", "redacted".</summary>
    public static bool IsPlaceholder(string word) => Stand().IsMatch(word);

    /// <summary>Whether the word looks like a secret wherever it stands: letters with digits or signs, and no code, id, address, date or
    /// unit.</summary>
    public static bool LooksSecret(string word, int shortest) =>
        word.Length >= shortest
        && word.Any(char.IsLetter)
        && word.Any(letter => char.IsAsciiDigit(letter) || "!@#$%^&*+=~?|".Contains(letter, StringComparison.Ordinal))
        && !Reference().IsMatch(word);

    /// <summary>Whether the word is an unbroken run of hexadecimal or Base64 signs with a digit in it.</summary>
    public static bool IsEncoded(string word,
        int shortest) => word.Length >= shortest && word.Any(char.IsAsciiDigit) && word.Any(char.IsAsciiLetter) && Encoded().IsMatch(word);

    [GeneratedRegex(@"^(?:(?:[a-z]{2,12}-)?[a-z]{2,12}(?:ed|ing)|[A-Z][a-z]{1,11}(?:ed|ing))$", RegexOptions.CultureInvariant)]
    private static partial Regex Participle();

    [GeneratedRegex(
        @"^(?:(?:LT|INC|KB|SOP|HR|CVE|AES|RSA|SHA|TLS|MD)-?[0-9][0-9-]*|LT-T[0-9]-[0-9]+|[0-9]?FA|[0-9]+(?:s|m|h|d|w|x|min|mins|st|nd" +
        @"|rd|th|am|pm|bit|kb|mb|gb|%)" +
        @"|v?[0-9]+(?:\.[0-9]+)+|[0-9]{1,4}[-/:.][0-9-/:.]+(?:[AaPp][Mm])?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://.*|/.*|Office365" +
        @"|O365|M365|Windows1[01]|Win1[01]|OAuth2?|IPv[46]|tier[0-9])[?!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:[xX]{3,}|\$?\{\{?.*|\$\(.*|%[A-Za-z_]+%)$", RegexOptions.CultureInvariant)]
    private static partial Regex Stand();

    [GeneratedRegex(@"^[A-Za-z0-9+/=_.-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();
}
