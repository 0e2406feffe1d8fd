using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.PortalErrors;

namespace LeanTechBot.Cards.Desk;

/// <summary>What KB-601 says of one code.</summary>
public static class ErrorCodeCard
{
    public static AdaptiveCard Render(PortalError error) => CardFactory.Create($"{error.Code} {error.Name}: {error.Severity?.ToString() ?? "no action needed"}. {error.Action}",
    [
        Words.Heading($"{error.Code} {error.Name}"),
        Facts.Of("Severity", error.Severity?.ToString() ?? "Informational, no action needed"),
        Facts.Of("Meaning", error.Description),
        Facts.Of("Do", error.Action),
    ]);
}
