namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>What stands in a text where a secret was.</summary>
internal static class SecretMark
{
    public static string For(SecretKind kind) => kind switch
    {
        SecretKind.Password => "[password masked]",
        SecretKind.Token => "[token masked]",
        SecretKind.PrivateKey => "[private key masked]",
        SecretKind.CardNumber => "[card number masked]",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "KB-450 has no such secret."),
    };

    /// <summary>Whether a mark begins the text.</summary>
    public static bool Begins(ReadOnlySpan<char> text) =>
        text is ['[', ..]
        && (text.StartsWith("[password masked]") || text.StartsWith("[token masked]") || text.StartsWith("[private key masked]")
            || text.StartsWith("[card number masked]"));
}
