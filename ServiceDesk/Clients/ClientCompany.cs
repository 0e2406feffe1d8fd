using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.ServiceDesk.Clients;

/// <summary>A company LeanTech serves.</summary>
public sealed record ClientCompany
{
    /// <summary>The company code, e.g. <c>northgate</c>; unique, lower case.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The host name of its server (KB-253); null when the directory does not know it.</summary>
    public string? Server { get; init; }

    /// <summary>Its data-privacy tags (KB-450). Empty means: treat as DPA.</summary>
    public ImmutableArray<PrivacyTag> Tags { get; init; } = [];

    /// <summary>The tags that hold, DPA where none is visible.</summary>
    public ImmutableArray<PrivacyTag> EffectiveTags => Tags is [] ? [PrivacyTag.Dpa] : Tags;
}
