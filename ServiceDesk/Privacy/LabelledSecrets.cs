using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Secrets announced by a word: "password: …", "the password is …", "pw=…", "ang password niya ay …", "api key: …".</summary>
internal static partial class LabelledSecrets
{
    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        var masking = new MaskingText(readable);
        var at = 0;
        while (SecretLabel.Next(text, at) is { } label)
        {
            at = label.Groups["label"].Index + label.Groups["label"].Length;
            if (Find(text, label) is { } value)
            {
                var kind = label.Groups["token"].Success || label.Groups["key"].Success ? SecretKind.Token : SecretKind.Password;
                masking.Mask(value.Start, value.End, kind);
                at = value.End;
                while (Another(text, at, label) is { } other)
                {
                    masking.Mask(other.Start, other.End, kind);
                    at = other.End;
                }
            }
        }

        return masking.Finish();
    }

    /// <summary>The secret that a label announces; null when ordinary words follow.</summary>
    private static SecretValue? Find(string text, Match label)
    {
        var encoded = label.Groups["key"].Success && !SecretLabel.IsOfNetwork(text, label);
        if (SecretValue.Read(text, label.Index + label.Length, encoded) is not { } value || SecretMark.Begins(text.AsSpan(value.Start)))
        {
            return null;
        }

        if (Announcement.Read(text, label).Takes(value))
        {
            return label.Groups["answer"].Success && !value.Quoted ? value.ToEndOfPhrase(text) : value;
        }

        // "password is now Hunter2": a filler is passed over, and what follows has to look like a secret.
        for (var passed = 0; passed < 3 && !encoded && Passes(text, value); passed++)
        {
            if (SecretValue.Read(text, value.End) is not { } next || SecretMark.Begins(text.AsSpan(next.Start)))
            {
                return null;
            }

            value = next;
            if (value.Quoted || SecretWords.LooksSecret(Word(text, value), 4))
            {
                return value;
            }
        }

        return null;
    }

    private static bool Passes(string text, SecretValue value) => value.End - value.Start <= 12 && SecretWords.IsFiller(Word(text, value));

    /// <summary>A second secret joined to the first: "hunter2 or hunter3", "admin / hunter2".</summary>
    private static SecretValue? Another(string text, int at, Match label)
    {
        if (Joined().Match(text, at) is not { Success: true } join
            || (join.Groups["list"].Success && !IsPlural(label))
            || SecretValue.Read(text, at + join.Length) is not { NextLine: false } value
            || SecretMark.Begins(text.AsSpan(value.Start)))
        {
            return null;
        }

        var word = Word(text, value);
        return SecretWords.LooksSecret(word, 4) || (join.Groups["slash"].Success && !SecretWords.IsOrdinary(word)) ? value : null;
    }

    private static bool IsPlural(Match label) => label.Groups["label"].Value.EndsWith("s", StringComparison.OrdinalIgnoreCase);

    private static string Word(string text, SecretValue value) => text[value.Start..value.End];

    [GeneratedRegex(@"\G[""'”’`,]{0,2} {1,2}(?:(?<slash>[/|])|or|and|to|o|at) {1,2}|\G[""'”’`]{0,2}(?<list>,) {0,2}(?:(?:and|or|at) )?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
