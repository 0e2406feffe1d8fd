using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Tokens known by their own shape, wherever they stand: JSON Web Tokens, cloud and repository keys, and what follows Bearer or Basic.</summary>
internal static partial class TokenShapes
{
    /// <summary>What every shape has in it; looked for first, because most texts have none.</summary>
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["eyJ", "AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "npm_", "k_live_", "k_test_", "sk-", "xox", "AIza", "tskey-", "ya29.", "SG.", "hf_", "pypi-", "hvs.", "dop_v1_", "ookie", "SESSIONID", "AGE-SECRET-KEY-", "earer", "asic", "ig="],
        StringComparison.Ordinal);

    /// <summary>The identity of age, the file encryption tool, is a private key that looks like a token.</summary>
    private const string AgeIdentity = "AGE-SECRET-KEY-";

    public static string Mask(string text)
    {
        if (!text.AsSpan().ContainsAny(Cues))
        {
            return text;
        }

        var masking = new MaskingText(text);
        foreach (Match match in Shape().Matches(text))
        {
            var token = match.Groups["token"];
            masking.Mask(token.Index, token.Index + token.Length, token.ValueSpan.StartsWith(AgeIdentity) ? SecretKind.PrivateKey : SecretKind.Token);
        }

        return masking.ToString();
    }

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:" +
        @"(?<token>eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4})" +
        @"|(?<token>(?:AKIA|ASIA)[A-Z0-9]{16})(?![A-Za-z0-9])" +
        @"|(?<token>(?:gh[pousr]_|github_pat_|glpat-|npm_|[sr]k_(?:live|test)_|xox[abeprs]-|tskey-)[A-Za-z0-9_-]{10,})" +
        @"|(?<token>(?:ya29\.|hf_|pypi-|hvs\.|dop_v1_)[A-Za-z0-9_.-]{20,})" +
        @"|(?<token>SG\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})" +
        @"|(?<token>AGE-SECRET-KEY-1[A-Z0-9]{20,})" +
        @"|(?:[A-Z]{0,9}SESSIONID|[Cc]ookie: {0,2}[\w.-]{1,60})=(?<token>[^\s;,""'\[]{8,})" +
        @"|(?<token>sk-[A-Za-z0-9_-]{20,})" +
        @"|(?<token>AIza[A-Za-z0-9_-]{30,})" +
        @"|[Bb]earer[ :]{1,3}(?<token>(?=[A-Za-z0-9._~+/-]{0,40}[0-9])[A-Za-z0-9._~+/-]{8,}={0,2})" +
        @"|(?<=[Aa]uthorization[""' ]{0,3}[:=][""' ]{0,3})[Bb]asic {1,3}(?<token>[A-Za-z0-9+/]{4,}={0,2})" +
        @"|[Ss]ig=(?<token>[A-Za-z0-9%+/]{20,}={0,2})" +
        @")", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
