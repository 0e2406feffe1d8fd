using System.Buffers;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>
/// Keys without a prefix and without a label: a long run of letters, digits and few signs that no person and no program writes unless it
/// is random. Hashes, ids and commits are written in hexadecimal or in groups; they are none.
/// </summary>
internal static class RandomStrings
{
    private const int Shortest = 24;
    private const int Longest = 128;

    /// <summary>How far back the text says what a run is.</summary>
    private const int MaxBefore = 32;

    /// <summary>A longer word before it is no link.</summary>
    private const int MaxWord = 256;

    /// <summary>Bits a sign. Random letters and digits have more, names and paths less.</summary>
    private const double LeastEntropy = 3.9;

    /// <summary>Of three neighbours in random letters and digits hardly any two runs keep their kind.</summary>
    private const double LeastChanges = 0.38;

    private static readonly SearchValues<char> Signs =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-~");

    /// <summary>What is published: digests, fingerprints, public keys, ids of messages and of calls.</summary>
    private static readonly SearchValues<string> Published = SearchValues.Create(
        ["sha1", "sha256", "sha384", "sha512", "md5", "digest", "checksum", "hash", "fingerprint", "thumbprint", "integrity", "etag",
            "ssh-rsa", "ssh-ed25519", "ecdsa-sha2", "public", "message-id", "messageid", "message id", "correlation", "request", "trace",
            "certificate", "://", "www.", "19:", "cid:", "build", "commit", "nonce"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> PublicBeginnings = SearchValues.Create(["AAAAB3", "AAAAC3", "AAAAE2", "MII", "sha"],
        StringComparison.Ordinal);

    public static ReadableText Mask(ReadableText readable)
    {
        if (readable.LongestWord < Shortest)
        {
            return readable;
        }

        var text = readable.Text;
        var masking = new MaskingText(readable);
        for (var at = 0; at < text.Length;)
        {
            var start = text.AsSpan(at).IndexOfAny(Signs) is >= 0 and var skipped ? at + skipped : text.Length;
            var end = text.AsSpan(start).IndexOfAnyExcept(Signs) is >= 0 and var length ? start + length : text.Length;
            if (end - start is >= Shortest and <= Longest && (IsRandom(text, start, end) || IsBesideKeyId(text, start, end)) && !IsPublished(text, start, end))
            {
                masking.Mask(start, WithPadding(text, end), SecretKind.Token);
            }

            at = end;
        }

        return masking.Finish();
    }

    private static int WithPadding(string text, int end)
    {
        while (end < text.Length && text[end] == '=')
        {
            end++;
        }

        return end;
    }

    /// <summary>Forty signs of Base64 beside the id of an AWS key, which is masked already.</summary>
    private static bool IsBesideKeyId(string text, int start, int end) =>
        end - start == 40 && text[Math.Max(0, start - MaxBefore)..start].Contains("[token masked]", StringComparison.Ordinal);

    private static bool IsRandom(string text, int start, int end)
    {
        var run = text.AsSpan(start, end - start);
        Span<byte> counts = stackalloc byte[128];
        counts.Clear();
        var (upper, lower, digits, signs, changes, plain) = (0, 0, 0, 0, 0, 0);
        for (var at = 0; at < run.Length; at++)
        {
            counts[run[at]]++;
            var kind = KindOf(run[at]);
            upper += kind == 1 ? 1 : 0;
            lower += kind == 2 ? 1 : 0;
            digits += kind == 3 ? 1 : 0;
            signs += kind == 0 ? 1 : 0;
            changes += at > 0 && kind != KindOf(run[at - 1]) ? 1 : 0;
            plain = kind == 2 ? plain + 1 : 0;
            if (plain > 8)
            {
                return false;
            }
        }

        return upper >= 3 && lower >= 3 && digits >= 2 && signs * 8 <= run.Length && changes >= (run.Length - 1) * LeastChanges
            && Entropy(counts, run.Length) >= Math.Min(LeastEntropy, Math.Log2(run.Length) - 0.6);
    }

    private static int KindOf(char sign) => sign switch
    {
        >= 'A' and <= 'Z' => 1,
        >= 'a' and <= 'z' => 2,
        >= '0' and <= '9' => 3,
        _ => 0,
    };

    /// <summary>Shannon's entropy, in bits a sign.</summary>
    private static double Entropy(ReadOnlySpan<byte> counts, int length)
    {
        var entropy = 0.0;
        foreach (var count in counts)
        {
            entropy -= count == 0 ? 0 : (double)count / length * Math.Log2((double)count / length);
        }

        return entropy;
    }

    /// <summary>A part of an address, a path or a name with dots.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest) => rest is ['@' or '\\', ..] or ['.', not (' ' or '\r' or '\n'), ..];

    private static bool IsPublished(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOfAny(PublicBeginnings) == 0)
        {
            return true;
        }

        var near = Math.Max(0, start - MaxWord);
        var word = near + text.AsSpan(near, start - near).LastIndexOfAny(' ', '\n') + 1;
        var from = Math.Max(0, word - MaxBefore);
        return text.AsSpan(from, start - from).ContainsAny(Published) || GoesOn(text.AsSpan(end));
    }
}
