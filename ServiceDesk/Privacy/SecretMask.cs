namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>
/// Masks what KB-450 says may never be stored: passwords, tokens, private keys and payment card numbers (Luhn). Ordinary talk about a password stays as it is.
/// Masking a masked text changes nothing. Takes time in proportion to the text, whatever the text is.
/// </summary>
public static class SecretMask
{
    /// <summary>A secret that only comes to light once its neighbour is masked is found by a further pass; ordinary texts need one.</summary>
    private const int Passes = 4;

    /// <summary>The text with each secret replaced by <c>[password masked]</c>, <c>[token masked]</c>, <c>[private key masked]</c> or <c>[card number masked]</c>.</summary>
    public static MaskedText Apply(string text)
    {
        var masked = Pass(text);
        var before = text;
        for (var pass = 1; pass < Passes && !ReferenceEquals(masked, before); pass++)
        {
            (before, masked) = (masked, Pass(masked));
        }

        return new MaskedText(masked, ReferenceEquals(masked, text) ? [] : [.. Enum.GetValues<SecretKind>().Where(kind => Count(masked, kind) > Count(text, kind))]);
    }

    private static string Pass(string text) =>
        CardNumbers.Mask(TokenShapes.Mask(SecretsBeforeLabel.Mask(LabelledSecrets.Mask(AddressPasswords.Mask(PrivateKeys.Mask(text))))));

    private static int Count(string text, SecretKind kind) => text.AsSpan().Count(SecretMark.Of(kind));
}
