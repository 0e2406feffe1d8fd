using System.Buffers;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Tokens known by their issuer's prefix, wherever they stand.</summary>
internal static class KnownTokens
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Numbers = "0123456789";

    private const int ShortestToken = 11;

    /// <summary>A run that is no token is looked through no further.</summary>
    private const int MaxLookAhead = 1024;

    /// <summary>One line a kind of token.</summary>
    private static readonly KnownToken[] Shapes =
    [
        new("eyJ", TokenSigns.Dotted, 8),
        new("AKIA", TokenSigns.Upper, 16, 16),
        new("ASIA", TokenSigns.Upper, 16, 16),
        new("AROA", TokenSigns.Upper, 16, 17),
        new("ABIA", TokenSigns.Upper, 16, 16),
        new("ghp_", TokenSigns.Word, 10),
        new("gho_", TokenSigns.Word, 10),
        new("ghu_", TokenSigns.Word, 10),
        new("ghs_", TokenSigns.Word, 10),
        new("ghr_", TokenSigns.Word, 10),
        new("github_pat_", TokenSigns.Word, 10),
        new("glpat-", TokenSigns.Dotted, 10),
        new("gldt-", TokenSigns.Word, 10),
        new("glrt-", TokenSigns.Dotted, 10),
        new("glptt-", TokenSigns.Word, 10),
        new("glsoat-", TokenSigns.Word, 10),
        new("glcbt-", TokenSigns.Word, 10),
        new("glft-", TokenSigns.Word, 10),
        new("glagent-", TokenSigns.Word, 10),
        new("gloas-", TokenSigns.Word, 10),
        new("npm_", TokenSigns.Word, 10),
        new("sk_live_", TokenSigns.Word, 10),
        new("sk_test_", TokenSigns.Word, 10),
        new("rk_live_", TokenSigns.Word, 10),
        new("rk_test_", TokenSigns.Word, 10),
        new("pk_live_", TokenSigns.Word, 10),
        new("whsec_", TokenSigns.Base64, 16),
        new("xoxa-", TokenSigns.Word, 10),
        new("xoxb-", TokenSigns.Word, 10),
        new("xoxe-", TokenSigns.Word, 10),
        new("xoxe.", TokenSigns.Dotted, 10),
        new("xoxp-", TokenSigns.Word, 10),
        new("xoxr-", TokenSigns.Word, 10),
        new("xoxs-", TokenSigns.Word, 10),
        new("xoxc-", TokenSigns.Word, 10),
        new("xoxd-", TokenSigns.Cookie, 10),
        new("xapp-", TokenSigns.Word, 10),
        new("tskey-", TokenSigns.Word, 10),
        new("AIza", TokenSigns.Word, 30),
        new("GOCSPX-", TokenSigns.Word, 16),
        new("ya29.", TokenSigns.Dotted, 20),
        new("1//0", TokenSigns.Word, 30),
        new("sk-ant-", TokenSigns.Word, 16),
        new("sk-proj-", TokenSigns.Word, 16),
        new("sk-", TokenSigns.Word, 20) { NeedsDigit = true },
        new("gsk_", TokenSigns.Word, 20),
        new("r8_", TokenSigns.Word, 30),
        new("hf_", TokenSigns.Word, 20),
        new("pypi-", TokenSigns.Dotted, 20),
        new("SG.", TokenSigns.Dotted, 22),
        new("key-", TokenSigns.Hex, 32, 32),
        new("xkeysib-", TokenSigns.Word, 32),
        new("hvs.", TokenSigns.Dotted, 20),
        new("hvb.", TokenSigns.Dotted, 20),
        new("hvr.", TokenSigns.Dotted, 20),
        new("s.", TokenSigns.Word, 24, 24),
        new("dop_v1_", TokenSigns.Hex, 20),
        new("doo_v1_", TokenSigns.Hex, 20),
        new("dor_v1_", TokenSigns.Hex, 20),
        new("dp.pt.", TokenSigns.Word, 30),
        new("dp.st.", TokenSigns.Dotted, 30),
        new("dapi", TokenSigns.Hex, 32, 34),
        new("shpat_", TokenSigns.Hex, 32),
        new("shpca_", TokenSigns.Hex, 32),
        new("shppa_", TokenSigns.Hex, 32),
        new("shpss_", TokenSigns.Hex, 32),
        new("sq0csp-", TokenSigns.Word, 30),
        new("sq0atp-", TokenSigns.Word, 20),
        new("EAAA", TokenSigns.Word, 55),
        new("SK", TokenSigns.Hex, 32, 32),
        new("AC", TokenSigns.Hex, 32, 32),
        new("NRAK-", TokenSigns.Upper, 20),
        new("NRJS-", TokenSigns.Hex, 16),
        new("NRII-", TokenSigns.Word, 20),
        new("lin_api_", TokenSigns.Word, 30),
        new("PMAK-", TokenSigns.Word, 40),
        new("glsa_", TokenSigns.Word, 30),
        new("glc_", TokenSigns.Base64, 20),
        new("sbp_", TokenSigns.Hex, 40),
        new("sb_secret_", TokenSigns.Word, 20),
        new("ATATT3", TokenSigns.Base64, 20),
        new("ATCTT3", TokenSigns.Base64, 20),
        new("ATBB", TokenSigns.Word, 24) { NeedsDigit = true },
        new("sntrys_", TokenSigns.Base64, 16),
        new("sntryu_", TokenSigns.Hex, 40),
        new("rubygems_", TokenSigns.Hex, 40),
        new("oy2", TokenSigns.Word, 40, 46) { NeedsDigit = true },
        new("dckr_pat_", TokenSigns.Word, 10),
        new("dckr_oat_", TokenSigns.Word, 10),
        new("ntn_", TokenSigns.Word, 30),
        new("secret_", TokenSigns.Word, 40) { NeedsDigit = true },
        new("figd_", TokenSigns.Word, 20),
        new("pul-", TokenSigns.Hex, 40),
        new("fo1_", TokenSigns.Word, 30),
        new("FlyV1 fm2_", TokenSigns.Base64, 30),
        new("rnd_", TokenSigns.Word, 20) { NeedsDigit = true },
        new("CCIPAT_", TokenSigns.Word, 20),
        new("bkua_", TokenSigns.Hex, 32),
        new("t1_s_", TokenSigns.Word, 30),
        new("lsv2_", TokenSigns.Word, 30),
        new("pat-na1-", TokenSigns.Word, 30),
        new("cloudinary://", TokenSigns.Cookie, 20),
        new("LTAI", TokenSigns.Word, 12, 24) { NeedsDigit = true },
        new("AKID", TokenSigns.Word, 13, 40) { NeedsDigit = true },
        new("CfDJ8", TokenSigns.Word, 20),
        new("AQoDYXdz", TokenSigns.Base64, 30),
        new("IQoJb3JpZ2lu", TokenSigns.Base64, 20),
        new("p8e-", TokenSigns.Word, 32),
        new("EAACEdEose0cBA", TokenSigns.Word, 10),
        new("AGE-SECRET-KEY-1", TokenSigns.Upper, 20) { Kind = SecretKind.PrivateKey },
    ];

    /// <summary>Looked for first, because most texts have none.</summary>
    private static readonly SearchValues<string> Prefixes = SearchValues.Create([.. Shapes.Select(shape => shape.Prefix)],
        StringComparison.Ordinal);

    private static readonly ILookup<char,
        KnownToken> ByFirst = Shapes.OrderByDescending(shape => shape.Prefix.Length).ToLookup(shape => shape.Prefix[0]);

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> Upper = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ" + Numbers);
    private static readonly SearchValues<char> Word = SearchValues.Create(Letters + Numbers + "_-");
    private static readonly SearchValues<char> Dotted = SearchValues.Create(Letters + Numbers + "_-.");
    private static readonly SearchValues<char> Base64 = SearchValues.Create(Letters + Numbers + "_-+/=");
    private static readonly SearchValues<char> Cookie = SearchValues.Create(Letters + Numbers + "_-+/=.%:@");

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        if (readable.LongestWord < ShortestToken || Next(text, 0) is not (>= 0 and var at))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        while (at >= 0)
        {
            var end = at + 1;
            if (Find(text, at) is { } token)
            {
                masking.Mask(token.Start, token.End, token.Kind);
                end = token.End;
            }

            at = Next(text, end);
        }

        return masking.Finish();
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Prefixes) is >= 0 and var ahead ? from + ahead : -1;

    private static SecretSpan? Find(string text, int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
        {
            return null;
        }

        foreach (var shape in ByFirst[text[at]])
        {
            if (string.CompareOrdinal(text, at, shape.Prefix, 0, shape.Prefix.Length) == 0 && EndOf(text, at, shape) is { } end)
            {
                return new SecretSpan(at, end, shape.Kind);
            }
        }

        return null;
    }

    private static int? EndOf(string text, int at, KnownToken shape)
    {
        var whole = text.AsSpan(at + shape.Prefix.Length);
        var rest = whole[..Math.Min(whole.Length, MaxLookAhead)];
        var length = LengthOf(rest, shape.Signs);
        while (length > 0 && rest[length - 1] is '.' or ':')
        {
            length--;
        }

        if (length < shape.Shortest || length > shape.Longest || (shape.NeedsDigit && rest[..length].IndexOfAnyInRange('0', '9') < 0))
        {
            return null;
        }

        length = length == MaxLookAhead ? LengthOf(whole, shape.Signs) : length;
        return length == whole.Length || !char.IsAsciiLetterOrDigit(whole[length]) ? at + shape.Prefix.Length + length : null;
    }

    private static int LengthOf(ReadOnlySpan<char> text,
        TokenSigns signs) => text.IndexOfAnyExcept(Allowed(signs)) is >= 0 and var length ? length : text.Length;

    private static SearchValues<char> Allowed(TokenSigns signs) => signs switch
    {
        TokenSigns.Hex => Hex,
        TokenSigns.Upper => Upper,
        TokenSigns.Word => Word,
        TokenSigns.Dotted => Dotted,
        TokenSigns.Base64 => Base64,
        TokenSigns.Cookie => Cookie,
        _ => throw new ArgumentOutOfRangeException(nameof(signs), signs, "No token is written with these."),
    };
}
