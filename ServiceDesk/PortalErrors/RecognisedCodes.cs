using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.PortalErrors;

/// <summary>The <c>LT-NNNN</c> codes found in a text: the known ones, most severe first, and those KB-601 does not have.</summary>
public sealed record RecognisedCodes(ImmutableArray<PortalError> Known, ImmutableArray<string> Unknown)
{
    /// <summary>The code that counts: the most severe; null when none is known.</summary>
    public PortalError? Highest => Known is [] ? null : Known[0];
}
