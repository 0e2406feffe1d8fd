namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>A token that its issuer gives a prefix of its own.</summary>
/// <param name="Prefix">What every such token begins with.</param>
/// <param name="Signs">What the rest is written with.</param>
/// <param name="Shortest">The fewest signs after the prefix.</param>
/// <param name="Longest">The most signs after the prefix; a longer run is another thing.</param>
internal sealed record KnownToken(string Prefix, TokenSigns Signs, int Shortest, int Longest = int.MaxValue)
{
    public SecretKind Kind { get; init; } = SecretKind.Token;

    /// <summary>The rest has to have a digit: for prefixes that are also the beginning of a word.</summary>
    public bool NeedsDigit { get; init; }
}

/// <summary>What a token is written with.</summary>
internal enum TokenSigns
{
    Hex = 1,
    Upper = 2,
    Word = 3,
    Dotted = 4,
    Base64 = 5,
    Cookie = 6,
}
