namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>
/// Masks what KB-450 says may never be stored: passwords and codes, tokens, private keys and payment card numbers. Ordinary talk about a
/// password stays as it is.
/// Masking a masked text changes nothing. Takes time in proportion to the text, whatever the text is.
/// </summary>
public static class SecretMask
{
    /// <summary>A secret that only comes to light once its neighbour is masked is found by a further pass; ordinary texts need
    /// one.</summary>
    private const int MaxPasses = 4;

    /// <summary>What finds secrets, the surest first: what one has masked, the next leaves.</summary>
    private static readonly Func<ReadableText, ReadableText>[] Detectors =
    [
        PrivateKeys.Mask,
        SecretLinks.Mask,
        KnownTokens.Mask,
        PasswordHashes.Mask,
        DeviceSecrets.Mask,
        CommandSecrets.Mask,
        CommandForms.Mask,
        AddressPasswords.Mask,
        PasswordTables.Mask,
        DefaultLogins.Mask,
        OneTimeCodes.Mask,
        SecretPhrases.Mask,
        LabelledSecrets.Mask,
        SecretsBeforeLabel.Mask,
        BearerTokens.Mask,
        ToldPasswords.Mask,
        RandomStrings.Mask,
        CardNumbers.Mask,
    ];

    /// <summary>The text with each secret replaced by <c>[password masked]</c>, <c>[token masked]</c>, <c>[private key masked]</c> or
    /// <c>[card number masked]</c>.</summary>
    public static MaskedText Apply(string text)
    {
        var read = ReadableText.Read(text);
        var before = read;
        var masked = MaskOnce(read);
        for (var pass = 1; pass < MaxPasses && !ReferenceEquals(masked, before); pass++)
        {
            (before, masked) = (masked, MaskOnce(masked));
        }

        return ReferenceEquals(masked, read)
            ? new MaskedText(text, [])
            : new MaskedText(masked.ToString(), [.. Enum.GetValues<SecretKind>().Where(kind => Count(masked.ToString(),
                kind) > Count(text, kind))]);
    }

    private static ReadableText MaskOnce(ReadableText text)
    {
        foreach (var mask in Detectors)
        {
            text = mask(text);
        }

        return text;
    }

    private static int Count(string text, SecretKind kind) => text.AsSpan().Count(SecretMark.For(kind));
}
