namespace LeanTechBot.ServiceDesk.Clients;

/// <summary>A company with its code and name prepared for searching.</summary>
internal sealed class CompanyEntry(ClientCompany company)
{
    private readonly SearchText code = new(company.Code);
    private readonly SearchText name = new(company.Name);

    public ClientCompany Company { get; } = company;

    /// <summary>The name as it is compared and sorted.</summary>
    public string Name => name.Phrase;

    /// <summary>How well a text fits, 0 best: the code's beginning, the name's, a word's, any part of either; null when it does not.</summary>
    public int? RankOf(SearchText typed) =>
        code.Compact.StartsWith(typed.Compact, StringComparison.Ordinal) ? 0
        : name.Phrase.StartsWith(typed.Phrase, StringComparison.Ordinal) ? 1
        : typed.Words.All(IsAWordsBeginning) ? 2
        : code.Compact.Contains(typed.Compact, StringComparison.Ordinal) || name.Compact.Contains(typed.Compact, StringComparison.Ordinal) ? 3
        : null;

    /// <summary>The edit distance to the code, the name, as much of the name, or one of its words, whichever is least.</summary>
    public int DistanceTo(SearchText typed) =>
        name.Words
            .Where(word => word.Length > 2)
            .Append(name.Compact)
            .Append(string.Concat(name.Words.Take(typed.Words.Length)))
            .Append(code.Compact)
            .Min(known => EditDistance.Between(typed.Compact, known));

    private bool IsAWordsBeginning(string typed) => name.Words.Any(word => word.StartsWith(typed, StringComparison.Ordinal));
}
