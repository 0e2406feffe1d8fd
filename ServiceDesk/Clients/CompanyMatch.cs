using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Clients;

/// <summary>What the client directory has for a text.</summary>
public abstract record CompanyMatch
{
    private CompanyMatch()
    {
    }

    /// <summary>Exactly this company is meant.</summary>
    public sealed record One(ClientCompany Company) : CompanyMatch;

    /// <summary>Several could be meant, best first; <paramref name="More"/> further ones are left off.</summary>
    public sealed record Several(ImmutableArray<ClientCompany> Companies, int More) : CompanyMatch;

    /// <summary>None matches; <paramref name="Nearest"/> are spelt alike, best first, and may be empty.</summary>
    public sealed record None(ImmutableArray<ClientCompany> Nearest) : CompanyMatch;
}
