using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Secrets said before the word that tells what they are: "Hunter2 is the password", "use Hunter2 as her new password".</summary>
internal static partial class SecretsBeforeLabel
{
    private const int Shortest = 5;

    public static string Mask(string text)
    {
        if (!text.Contains("passw", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var masking = new MaskingText(text);
        foreach (Match match in Said().Matches(text))
        {
            var value = match.Groups["value"];
            if (SecretWords.LooksSecret(value.Value, Shortest) && !SecretMark.Begins(value.ValueSpan))
            {
                masking.Mask(value.Index, value.Index + value.Length, SecretKind.Password);
            }
        }

        return masking.ToString();
    }

    /// <summary>What follows the label ends the phrase: "LT2003 is the password error" says no password.</summary>
    [GeneratedRegex(
        @"(?<=^|[\s""'“”‘’(])(?<value>[^\s""'“”‘’()\[\]]{5,64})[""'”’)]? (?:is|was|as) (?:(?:the|a|her|his|my|your|our|their|new|old|temporary|temp|default|current|admin|root) ){0,3}passw(?:or)?d(?=$|[\s.,;!?]{0,2}(?:$|\s*\n|(?:for|and|on|of|now|but|to|at|in|so|until)\b)|[.,;!?])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
