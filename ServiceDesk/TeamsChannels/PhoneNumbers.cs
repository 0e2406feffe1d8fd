using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>What reads like a phone number. A bare number is one only after a word that says so: most numbers in a question are ports,
/// counts and codes.</summary>
internal static partial class PhoneNumbers
{
    public static IEnumerable<(int Start,
        int End)> In(string text) => Number().Matches(text).Select(match => match.Groups["number"]).Select(number => (number.Index,
            number.Index + number.Length));

    /// <summary>International with its plus, national with its zero (0917 123 4567, (02) 8123-4567), in three groups (555-123-4567), or
    /// after "tel", "call" and the like.</summary>
    [GeneratedRegex(
        @"(?<![\w.+-])(?<number>\+?63[ .-]?\(?[2-8][0-9]?\)?[ .-]?[0-9]{3,4}[ .-]?[0-9]{4}|(?:\+?63[ .-]?" +
        @"|0)\(?9[0-9]{2}\)?[ ./-]?[0-9]{3}[ ./-]?[0-9]{4}" +
        @"|\(?0[2-8][0-9]{0,2}\)?[ .-][0-9]{3,4}[ .-]?[0-9]{4}|8[1-9][0-9]{2}[ -][0-9]{4}(?: (?:loc|local|ext)\.? ?[0-9]{2,5})?" +
        @"|1[- ]?800[- ][0-9]{1,4}[- ][0-9]{3,7})(?![\w-]|\.[0-9])"
        + @"|(?<=[0-9]{4},? (?:loc|local|ext|extension)\.? ?)(?<number>[0-9]{2,5})(?!\w)"
        + @"|(?<![\w.+])(?<number>\+[0-9]{1,3}(?:[ -]?\(?[0-9]{2,4}\)?){2,4}|\(?0[0-9]{1,3}\)?[ -]?[0-9]{3,4}[ -]?[0-9]{4}" +
            @"|(?:\([0-9]{3}\) ?|[0-9]{3}[- ])[0-9]{3}[- ][0-9]{4})(?![\w-]|\.[0-9])"
        + @"|\b(?:tel|phone|telephone|mobile|cell|cellphone|landline|hotline|fax|viber|whatsapp|call" +
            @"|dial)\W{1,3}(?<number>[0-9]{3,4}[ -]?[0-9]{3,4}(?:[ -]?[0-9]{2,4})?)(?![\w-]|\.[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
