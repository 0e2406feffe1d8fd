using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.PortalErrors;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>Reads facts as the bot does, with a small directory and a few of KB-601's codes.</summary>
internal static class FactsOf
{
    public static readonly FactReader Reader = new(
        new ClientDirectory(
        [
            new ClientCompany { Code = "northgate", Name = "Northgate Logistics" },
            new ClientCompany { Code = "kanlaon", Name = "Kanlaon Sun Pottery House" },
        ]),
        new PortalErrorCatalogue([.. new[] { "LT-1005", "LT-2003", "LT-2015", "LT-3005", "LT-3025", "LT-5012" }.Select(Error)]));

    /// <summary>The values of the facts of one kind.</summary>
    public static string[] Values(string text, FactKind kind) =>
        [.. Reader.Read(text).Where(fact => fact.Kind == kind).Select(fact => fact.Value)];

    private static PortalError Error(string code) => new() { Code = code, Name = code, Description = "", Action = "" };
}
