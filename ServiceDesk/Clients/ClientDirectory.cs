using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Clients;

/// <summary>The companies LeanTech serves, found by code or by name. Immutable and safe to share.</summary>
public sealed class ClientDirectory(IEnumerable<ClientCompany> companies)
{
    /// <summary>No company's name is nearly this long, so nothing longer can mean one.</summary>
    private const int LongestText = 200;

    private readonly ImmutableArray<CompanyEntry> entries = [.. companies.Select(company => new CompanyEntry(company)).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
    private readonly Dictionary<string, ClientCompany> byCode = companies.ToDictionary(company => company.Code, StringComparer.OrdinalIgnoreCase);

    public int Count => byCode.Count;

    /// <summary>All of them, by name.</summary>
    public IEnumerable<ClientCompany> Companies => entries.Select(entry => entry.Company);

    /// <summary>The company with exactly this code, in any letter case; null when there is none.</summary>
    public ClientCompany? Find(string? code) => code is not null && byCode.TryGetValue(code.Trim(), out var company) ? company : null;

    /// <summary>
    /// The company or companies that a text means, by code, name or part of either. Letter case, accents and punctuation do not count. An exact code or name means
    /// one company, also where it begins the names of others.
    /// </summary>
    /// <param name="text">What was typed. Nothing typed means no company.</param>
    /// <param name="take">How many of several are returned, at least one.</param>
    public CompanyMatch Search(string? text, int take = 8)
    {
        if (Find(text) is { } coded)
        {
            return new CompanyMatch.One(coded);
        }

        if (text?.Length > LongestText)
        {
            return new CompanyMatch.None([]);
        }

        var typed = new SearchText(text);
        if (typed.Words is [])
        {
            return new CompanyMatch.None([]);
        }

        if (entries.Where(entry => entry.Name == typed.Phrase).ToArray() is [var named])
        {
            return new CompanyMatch.One(named.Company);
        }

        var found = Best(entry => entry.RankOf(typed));
        return found switch
        {
            [] => new CompanyMatch.None(Nearest(typed)),
            [var only] => new CompanyMatch.One(only),
            _ => Several(found, Math.Max(1, take)),
        };
    }

    private static CompanyMatch.Several Several(ImmutableArray<ClientCompany> found, int take) => new([.. found.Take(take)], Math.Max(0, found.Length - take));

    private ImmutableArray<ClientCompany> Nearest(SearchText typed)
    {
        var allowed = typed.Compact.Length switch { <= 4 => 1, <= 8 => 2, _ => 3 };
        return [.. Best(entry => entry.DistanceTo(typed) is var distance && distance <= allowed ? distance : null).Take(3)];
    }

    /// <summary>The companies that have a rank, least first, by name within one rank.</summary>
    private ImmutableArray<ClientCompany> Best(Func<CompanyEntry, int?> rank) =>
        [.. entries.Select(entry => (entry.Company, Rank: rank(entry))).Where(hit => hit.Rank is not null).OrderBy(hit => hit.Rank).Select(hit => hit.Company)];
}
