using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.PortalErrors;

/// <summary>KB-601's codes, found by code or recognised in any text. Immutable and safe to share.</summary>
public sealed partial class PortalErrorCatalogue(IEnumerable<PortalError> errors)
{
    private readonly Dictionary<string, PortalError> byCode = errors.ToDictionary(error => error.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every code, in KB-601's order.</summary>
    public IReadOnlyCollection<PortalError> All => byCode.Values;

    /// <summary>The error with exactly this code, in any letter case; null when KB-601 does not have it.</summary>
    public PortalError? Find(string? code) => code is not null && byCode.TryGetValue(code.Trim(), out var error) ? error : null;

    /// <summary>
    /// Every code named in the texts, each once: <c>LT-2003</c> in any letter case, also typed <c>lt 2003</c> or <c>LT2003</c>. An employee id (LT-T1-001) is no code.
    /// </summary>
    public RecognisedCodes Recognise(params ReadOnlySpan<string?> texts)
    {
        var known = new List<PortalError>();
        var unknown = new List<string>();
        foreach (var text in texts)
        {
            foreach (var match in Code().EnumerateMatches(text))
            {
                var code = string.Concat("LT-", text.AsSpan(match.Index + match.Length - 4, 4));
                if (Find(code) is { } error)
                {
                    known.Add(error);
                }
                else if (!IsTwoWords(text.AsSpan(match.Index, match.Length)))
                {
                    unknown.Add(code);
                }
            }
        }

        return new RecognisedCodes([.. known.Distinct().OrderByDescending(error => error.Severity ?? default)], [.. unknown.Distinct()]);
    }

    /// <summary>"LT 1400 today" is no code unless KB-601 has it.</summary>
    private static bool IsTwoWords(ReadOnlySpan<char> match) => match[2..^4] is " " or "  ";

    [GeneratedRegex(@"(?<![\p{L}\p{N}])LT ?[-_\u2010-\u2014\u2212]? ?[0-9]{4}(?![\p{L}\p{N}]|-[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
