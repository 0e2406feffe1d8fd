using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// The company: typed as a code, a name or part of one; picked from a list when that could mean several. A name that the directory does not have can be
/// kept as it was typed.
/// </summary>
internal static class CompanyField
{
    /// <summary>Nothing typed: a choice must have a value, so it is a blank.</summary>
    private const string Nothing = " ";

    /// <param name="view">The ticket's.</param>
    /// <param name="property">The property of the answers that it fills.</param>
    /// <param name="value">What was typed; null for nothing.</param>
    /// <param name="companies">The companies that the typed text could mean.</param>
    /// <param name="inputs">The card's inputs, which know the errors.</param>
    public static IEnumerable<AdaptiveElement> Create(CallView view, string property, string? value, ImmutableArray<ClientCompany> companies, Inputs inputs) =>
    [
        .. companies is []
            ? inputs.Text(property, "Company", Typed.Text(value), "Name or code, or part of it", required: true)
            : inputs.Choice(property, "Company", null, [.. companies.Select(company => (company.Code, $"{company.Name} ({company.Code})")), (Nothing, "None of these: type again")], "Pick one", required: true),
        .. inputs.HasError(property) && Typed.Line(value) is { } typed ? [NotListed(view, typed)] : Array.Empty<AdaptiveElement>(),
    ];

    private static AdaptiveContainer NotListed(CallView view, string typed) => TextLink.Row("Not in the directory ›", new KeepUnlistedCompany
    {
        Card = view.Key,
        Ticket = view.Ticket.Id.ToString(),
        Step = view.Ticket.Step,
        Revision = view.Revision,
        Typed = typed,
    });
}
