using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>How a secret is announced, and so how much the word that follows has to look like one.</summary>
internal sealed partial class Announcement
{
    /// <summary>How much of the text before a label is looked at.</summary>
    private const int MaxBefore = 48;

    private readonly string text;
    private readonly Match label;

    private Announcement(string text, Match label) => (this.text, this.label) = (text, label);

    // What stands before the label is looked at only where it decides: most labels are decided by what follows them.
    private ReadOnlySpan<char> Before =>
        text.AsSpan(Math.Max(0, label.Index - MaxBefore), Math.Min(MaxBefore, label.Index));

    private bool IsVerb => Has("pass") && PassAsVerb().IsMatch(Before);

    private bool IsRound => Has("pass") && PassAsRound().IsMatch(Before);

    private bool IsSet => Set().IsMatch(Before);

    private bool IsOption => Before.Contains('-') && Option().IsMatch(Before);

    private bool IsPaired => User().IsMatch(Before);

    private bool IsOwned => Account().IsMatch(Before);

    private bool IsAlone
    {
        get
        {
            var before = Before.TrimEnd(" \t*_•-");
            return before.IsEmpty ? label.Index <= MaxBefore : before[^1] == '\n';
        }
    }

    private bool IsOfNetwork => SecretLabel.IsOfNetwork(text, label);

    private bool IsStated => Has("assigned") || Has("colon") || Has("verb");

    public static Announcement Read(string text, Match label) => new(text, label);

    /// <summary>Whether the value is the announced secret.</summary>
    public bool Takes(SecretValue value)
    {
        var word = text[value.Start..value.End];
        var next = Next(text, value.End);
        if (SecretWords.IsPlaceholder(word) || IsVerb || (Has("pass") && Has("whose") && !SecretWords.LooksSecret(word, 6)))
        {
            return false;
        }

        if (Has("key"))
        {
            return (IsStated || (IsOfNetwork && SecretWords.LooksSecret(word, 8))) && (IsOfNetwork ? !SecretWords.IsOrdinary(word) : SecretWords.IsEncoded(word, IsNamedKey ? 8 : 20));
        }

        if (IsRound)
        {
            return SecretWords.LooksSecret(word, 4);
        }

        if (value.NextLine)
        {
            return IsOnNextLine(word, next);
        }

        return IsInSentence(word, next, value.Quoted) || IsOption;
    }

    private bool IsInSentence(string word, ReadOnlySpan<char> next, bool quoted)
    {
        if (Has("assigned"))
        {
            return IsAssigned(word);
        }

        if (Has("hint"))
        {
            return SecretWords.LooksSecret(word, 4);
        }

        if (Has("to"))
        {
            return SecretWords.LooksSecret(word, 4) || (IsSet && (quoted || IsLast(next)) && !SecretWords.IsOrdinary(word));
        }

        return Has("colon") || Has("verb") ? IsSaid(word, next, quoted) : IsBare(word, next);
    }

    /// <summary>Under a heading, or below a label that stands alone.</summary>
    private bool IsOnNextLine(string word, ReadOnlySpan<char> next) => IsStated
        ? SecretWords.LooksSecret(word, 4)
        : IsAlone && next.TrimStart(" \t") is [] or ['\r' or '\n', ..] && SecretWords.LooksSecret(word, 5);

    private bool IsBare(string word, ReadOnlySpan<char> next)
    {
        if (Has("token"))
        {
            return SecretWords.IsEncoded(word, 16);
        }

        if (Has("whose"))
        {
            return PasswordShape.Read(word) >= PasswordLikeness.Likely;
        }

        return SecretWords.LooksSecret(word, 6)
            || IsLongNumber(word, next)
            || (IsPaired && !SecretWords.IsOrdinary(word))
            || (IsOwned && IsLast(next) && !IsTalk(word, next));
    }

    private bool Has(string group) => label.Groups[group].Success;

    /// <summary>A key under a name of its own, such as <c>STORAGE_KEY=</c>.</summary>
    private bool IsNamedKey => Has("assigned") && label.Index > 0 && text[label.Index - 1] == '_';

    /// <summary>"password 12345678": a number that counts nothing.</summary>
    private static bool IsLongNumber(string word,
        ReadOnlySpan<char> next) => word.Length >= 6 && IsNumber(word) && !Unit().IsMatch(next) && !Counted().IsMatch(next);

    private bool IsAssigned(string word) =>
        word is not ("null" or "none" or "true" or "false" or "yes" or "no" or "required" or "redacted" or "masked" or "hidden")
        && !Variable().IsMatch(word)
        && !(Path().IsMatch(word) && label.Groups["label"].ValueSpan.Equals("pwd", StringComparison.OrdinalIgnoreCase))
        && (!Has("whose") || !SecretWords.IsOrdinary(word));

    /// <summary>"password: sunshine" is a password, "password: expired" is not; a token is never a plain word.</summary>
    private bool IsSaid(string word, ReadOnlySpan<char> next, bool quoted)
    {
        if (SecretWords.LooksSecret(word, 4) && !Variable().IsMatch(word))
        {
            return true;
        }

        var certain = Has("token") ? (Has("colon") && !Has("whose")) || IsNumber(word) : !Done().IsMatch(label.Groups["whose"].ValueSpan);
        return certain && (quoted || !IsTalk(word, next));
    }

    /// <summary>No word of ordinary talk is longer than a path.</summary>
    private static bool IsTalk(string word, ReadOnlySpan<char> next) => word.Length <= 256 && (
        SecretWords.IsOrdinary(word)
        || word.EndsWith("'s", StringComparison.Ordinal)
        || word.EndsWith("’s", StringComparison.Ordinal)
        || Topic().IsMatch(next)
        || Path().IsMatch(word)
        || Code().IsMatch(word)
        || Variable().IsMatch(word)
        || (word.Length < 4 && word.All(char.IsAsciiDigit))
        || (word.All(char.IsAsciiDigit) && (Unit().IsMatch(next) || Counted().IsMatch(next))));

    private static bool IsNumber(string word) => word.Length is >= 4 and <= 256 && word.All(char.IsAsciiDigit);

    private static ReadOnlySpan<char> Next(string text, int end) => text.AsSpan(end, Math.Min(24, text.Length - end));

    private static bool IsLast(ReadOnlySpan<char> next) =>
        next.TrimStart(" \"'”’`)") is [] or ['.' or ',' or ';' or '\r' or '\n' or '!' or '?', ..];

    [GeneratedRegex(@"\b(?:checks?|tests?|all|to|will|can|did|does|must|should|not|they|it|could|would|please|and) $",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PassAsVerb();

    /// <summary>"First pass: disk cleanup": a round of something.</summary>
    [GeneratedRegex(@"\b(?:first|second|third|fourth|next|last|final|another|each|every|[0-9]{1,3}(?:st|nd|rd|th)) $",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PassAsRound();

    [GeneratedRegex(@"\b(?:re)?set|\bchang|\bupdat|\bmade\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Set();

    /// <summary>"password was reset: works now": what follows is another matter.</summary>
    [GeneratedRegex(@"^\s*(?:was|had|changed|reset|set|updated)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    /// <summary>A command-line option: what follows is its value.</summary>
    [GeneratedRegex(@"(?:^|\s)--?(?!no-)[\w-]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    [GeneratedRegex(@"\buser(?:name)?:? \S{1,40}(?: and)? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex User();

    /// <summary>"password is Windows related": the word before names a topic.</summary>
    [GeneratedRegex(@"^[ -](?:related|specific|based|only|updated|changed|expired|prompt|policy)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Topic();

    /// <summary>The account whose password is said: "sudo password toor".</summary>
    [GeneratedRegex(@"\b(?:sudo|root|admin(?:istrator)?) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    [GeneratedRegex(@"^ (?:of|out of|from|times?|x)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    /// <summary>The name of a variable that holds the secret elsewhere.</summary>
    [GeneratedRegex(@"^(?:\$\{?[A-Z_]{2,}|\$\{|\$\(|%[A-Z_]{2,}%|secrets\.|vault_|!vault)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^~?/\w+(?:/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(@"^(?:(?:LT|INC|KB|SOP|HR)-?[0-9]|(?:2FA|MFA|OTP|SSO|VPN)$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^,? ?fail|^[ -](?:char|letter|digit|day|week|month|year|hour|minute|min\b|sec|time|attempt|tries|user|account)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
