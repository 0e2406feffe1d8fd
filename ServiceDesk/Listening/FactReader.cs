using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Listening.Facts;
using LeanTechBot.ServiceDesk.PortalErrors;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// Reads the facts of a call that a typed text states: in English, Filipino and their mix. What is doubtful is left out.
/// Pure, deterministic, linear in the text's length.
/// </summary>
/// <param name="clients">The companies that are known by their names alone.</param>
/// <param name="errors">KB-601, by which a bare number is known as a code.</param>
public sealed class FactReader(ClientDirectory clients, PortalErrorCatalogue errors)
{
    private readonly ErrorCodeReader errorCodes = new(errors);
    private readonly CompanyReader companies = new(clients);

    /// <summary>The facts that the text states, in the order of their places.</summary>
    public IReadOnlyList<StatedFact> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var told = ToldText.Of(text);
        var facts = new FactList(text);

        errorCodes.Read(told, facts);
        SinceReader.Read(told, facts);
        CountReader.Read(told, facts);
        OthersReader.Read(told, facts);
        SharedCauseReader.Read(told, facts);
        companies.Read(told, facts);
        ClientNameReader.Read(told, facts);
        SystemReader.Read(told, facts);
        SaidReader.Read(told, facts);
        CheckReader.Read(told, facts);
        FindingReader.Read(told, facts);

        return facts.InOrder();
    }
}
