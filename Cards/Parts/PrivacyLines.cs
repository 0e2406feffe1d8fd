using AdaptiveCards;
using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.Cards.Parts;

/// <summary>What KB-450 reminds the engineer of for this client's tags.</summary>
internal static class PrivacyLines
{
    public static IEnumerable<AdaptiveElement> Of(CallView view) => view.Ticket.Company is { } company
        ? company.EffectiveTags.Select(tag => Words.Close(Words.Line(Words.Small(PrivacyReminder.Name(tag), bold: true), Words.Small($" · {PrivacyReminder.For(tag)}", subtle: true))))
        : [];
}
