using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// One field that SOP-7010 or SOP-7005 requires: its name, its value (null when missing) and the property of <see cref="DocumentationAnswers"/> that fills
/// it in place (null for a field the desk fills itself).
/// </summary>
public sealed record RequiredField(string Name, string? Value, string? Answer)
{
    public bool IsMissing => Value is null;

    /// <summary>The level that fills it in when it resolves the ticket; null when the ticket's engineer does.</summary>
    public SupportLevel? Owner { get; init; }

    /// <summary>Missing, and the engineer's to fill in now.</summary>
    public bool IsToFillIn => IsMissing && Owner is null;
}
