using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.PortalErrors;

/// <summary>One portal error code of KB-601.</summary>
public sealed record PortalError
{
    /// <summary><c>LT-NNNN</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The code's severity; null for an informational one, which needs no action (LT-6001, LT-6010).</summary>
    public Severity? Severity { get; init; }

    public required string Description { get; init; }

    /// <summary>What KB-601 says to do.</summary>
    public required string Action { get; init; }

    /// <summary>True when KB-601 asks for no action: scheduled maintenance or a running backup.</summary>
    public bool IsInformational => Severity is null;
}
