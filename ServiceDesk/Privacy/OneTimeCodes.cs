using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>PINs, one-time, recovery and door codes. A code of the portal or of an error is none of them.</summary>
internal static partial class OneTimeCodes
{
    private const string Code = @"[0-9](?:[ -]?[0-9]){3,9}|(?=[A-Za-z-]{0,8}[0-9])[A-Za-z0-9]{4,6}(?:-[A-Za-z0-9]{4,6}){1,4}";

    private const string Numbers = @"(?:G-)?[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8}";

    /// <summary>No label with the words after it is longer: a code further away is another matter's.</summary>
    private const int MaxWordsBetween = 160;

    /// <summary>The last word of each label.</summary>
    private static readonly SearchValues<string> Labels = SearchValues.Create(["pin", "otp", "puk", "code", "authenticator", "one-time",
        "one time", "digit", "number", "2fa", "mfa", "totp"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        if (!text.AsSpan().ContainsAny(Digits))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        var digit = -1;
        for (var at = 0; text.AsSpan(at).IndexOfAny(Labels) is >= 0 and var ahead;)
        {
            at += ahead;
            MaskBefore(text, at, masking);
            digit = digit < at ? NextDigit(text, at) : digit;
            at = digit - at <= MaxWordsBetween ? MaskAfter(text, at, masking) : at + 1;
        }

        return masking.Finish();
    }

    /// <summary>Where the next digit is; behind every code where there is none.</summary>
    private static int NextDigit(string text, int at) => text.AsSpan(at).IndexOfAny(Digits) is >= 0 and var ahead ? at + ahead : int.MaxValue;

    private static int MaskAfter(string text, int at, MaskingText masking)
    {
        if (Labelled().Match(text, at) is not { Success: true } match)
        {
            return at + 1;
        }

        foreach (Capture code in match.Groups["code"].Captures)
        {
            masking.Mask(code.Index, code.Index + code.Length, SecretKind.Password);
        }

        return match.Index + Math.Max(1, match.Length);
    }

    /// <summary>A code said before the word that tells what it is: "551203 is the OTP".</summary>
    private static void MaskBefore(string text, int at, MaskingText masking)
    {
        var from = Math.Max(masking.Position, at - 40);
        var window = text.AsSpan(from, at - from);
        if (!window.ContainsAny(Digits) || !LabelAlone().IsMatch(text, at))
        {
            return;
        }

        var before = text[from..at];
        if (Said().Match(before) is { Success: true } said)
        {
            var code = said.Groups["code"];
            masking.Mask(from + code.Index, from + code.Index + code.Length, SecretKind.Password);
        }
    }

    /// <summary>A label, words between, and one or more codes.</summary>
    [GeneratedRegex(
        @"\G(?<=(?:recovery|backup|scratch|emergency)[ -])codes\b(?: are" +
        @"| is)?[\s:=-]{1,4}(?:[""'(]?(?<code>(?=[A-Za-z-]{0,9}[0-9])[A-Za-z0-9]{4,10}(?:-[A-Za-z0-9]{4,10}){0,3})(?![A-Za-z0-9])[""')" +
        @"]?[\s,;/]{0,3}){1,24}" +
        @"|\G(?:" +
        @"(?<![A-Za-z])pin(?:[ -](?:code|number|no))?\b\.?|(?<=(?<![A-Za-z])m-?)pin\b|(?<![A-Za-z])(?:otps?\b|puk\b(?: code)?)" +
        @"|(?<=(?<![A-Za-z])pass[ _-]?)codes?\b|one[- ]time (?:pin|pass(?:word|code)?|code)\b" +
        @"|(?<=(?<![A-Za-z])(?:2fa|mfa|totp|sms|text|verification|log-?in|sign-?in|auth(?:entication|enticator|orization)?|activation" +
        @"|confirmation|access|unlock|entry|door|gate|alarm|vault|scratch|recovery|backup|reset|emergency|quick assist|google" +
        @"|microsoft|facebook|gcash|maya|viber|whatsapp|pairing|2-?step) ?)codes?\b" +
        @"|(?<![A-Za-z0-9])(?:2fa|mfa|totp)\b(?=[ :=-]{1,3}[0-9]{3}[ -]?[0-9]{3}(?![0-9]))|(?<=[4-8][ -]?)digits? (?:code|otp|pin)\b" +
        @"|(?:code|number) (?:from|on|in|sa) (?:the |her |his |yung )?(?:text|sms|app|authenticator|phone|e?mail|viber|messenger)\b" +
        @"|(?<=(?:read|gave|told|sent|dictated|forwarded)(?: (?:me|him|her|us|them|daw)){0,2} (?:the|a|her|his|yung|ung) )(?:code|otp" +
        @"|pin)\b" +
        @"|(?<=security )code(?= (?:sent|from|by|texted))" +
        @"|(?:code|otp) na (?:dumating|sinend|binigay|natanggap|lumabas)\b|authenticator (?:shows|says|code)\b" +
        @")(?:[ ,]{1,2}(?:is|was|are|ay|nya|niya|ko|mo|po|nila|daw|raw|na|sa|from|for|of(?: the \w{2,15})?|to|by|sent|via|sms|text|her" +
        @"|his|the|my|our" +
        @"|their|new|old|app|phone|tablet|vpn|portal|badge|card|account|login|mail|email|client|user|here|again|now|just|still" +
        @"|dumating|number|shown|shows|code|codes|your|unlock|verify|(?:from|for|of|ng|sa|to) \w{2,15})\b){0,5}" +
        @"[""'”’)]?[\s:=#>–-]{0,5}(?:is |are )?[""'“(]?" +
        @"(?<code>(?:G-)?(?:" + Code + @"))(?![0-9A-Za-z]|[.:/][0-9]|-[0-9A-Za-z]| ?(?:sec|min|user|time|attempt|digit|%|days?|hours?" +
        @"|x\b))#?" +
        @"(?:[""')]?(?:,|;| and| or|/|\n)\s{0,3}[""'(]?(?<code>" + Code + @")(?![0-9A-Za-z]|[.:/-][0-9A-Za-z])){0,24}" +
        @"|\G(?<=\b(?:use|enter|type|input|with)(?: (?:the|this|my|her))? )code:? (?<code>" + Code + @")(?= to (?:sign|log|verify|conf" +
        @"irm|unlock|connect|join|approve|access))" +
        @"|\Gcode:? (?<code>[0-9]{6})(?= (?:from|on|in|by|via) (?:the |her |his )?(?:text|sms|app|authenticator|phone|e?mail|viber))" +
        @"|\Gnumber[ -]match(?:ing)?(?: is|:)? (?<code>[0-9]{2,3})(?![0-9A-Za-z])|\G(?<=(?:approve" +
        @"|sign-?in)[^\n0-9]{0,24} )number(?: is|:)? (?<code>[0-9]{2,3})(?![0-9A-Za-z])" +
        @"|\G(?<=quick assist )code:? (?<code>(?=[A-Z]{0,6}[0-9])[A-Z0-9]{6})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\G(?:otp|pin|(?<=pass ?)code|(?<=(?:verification|2fa|mfa|sms|login|unlock) )code|one-time (?:code|pin))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelAlone();

    [GeneratedRegex(
        @"(?<![0-9A-Za-z.:/-])(?<code>" + Numbers + @")[""')]?,?(?: that| this| it)?(?: is|'s| was| as| na| ang| yung| ung" +
        @"| daw)(?: (?:the|her|his|my|your|our|their|yung|ung|ang|na|daw|a|new|old|correct|google|microsoft|facebook|bank)){0,3} (?:m" +
        @"|pass ?|(?:verification|2fa|mfa|sms|login|unlock) )?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
