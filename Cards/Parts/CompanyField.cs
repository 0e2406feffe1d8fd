using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.Cards.Parts;

/// <summary>The company: typed as a code, a name or part of one; picked from a list when that could mean several.</summary>
internal static class CompanyField
{
    /// <summary>Nothing typed: a choice must have a value, so it is a blank.</summary>
    private const string Nothing = " ";

    public static IEnumerable<AdaptiveElement> Of(Inputs inputs, string property, string? value, ImmutableArray<ClientCompany> companies) => companies is []
        ? inputs.Text(property, "Company", string.IsNullOrWhiteSpace(value) ? null : value, "Name or code, or part of it")
        : inputs.Choice(property, "Company", null, [.. companies.Select(company => (company.Code, $"{company.Name} ({company.Code})")), (Nothing, "None of these: type again")], "Pick one");
}
