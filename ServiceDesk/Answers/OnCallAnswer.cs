using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>Who is on call, as far as the settings know names (KB-102).</summary>
internal static class OnCallAnswer
{
    public static AnswerParts Of(AskedWords asked, AnswerContext context)
    {
        var (acknowledgement, channels) = (context.Hub.Acknowledgement, context.Hub.Channels);
        var tier2 = Names("Tier 2 on call", acknowledgement.Tier2OnCall, $"tag @Tier2-OnCall in {channels.Tier2Escalation}");
        var tier3 = Names("Tier 3 on call", acknowledgement.Tier3OnCall, $"post in {channels.Tier3Escalation}");
        var leaders = Names("Team Leaders", acknowledgement.TeamLeaders, "tag @Team Leaders");
        (bool IsAsked, string Line)[] roles =
        [
            (asked.HasAny("tier 2", "tier2*", "t2"), tier2),
            (asked.HasAny("tier 3", "tier3*", "t3"), tier3),
            (asked.HasAny("tl", "team leader*", "lead*", "senior*", "ops", "operations manager*", "manager*"), leaders),
        ];
        var isOneAsked = roles.Any(role => role.IsAsked);
        return new()
        {
            OfTicket = context.Ticket is { } ticket && AnswerParts.Holder(ticket, context.Now) is { } holder ? [holder] : [],
            Found = [.. roles.Where(role => role.IsAsked || !isOneAsked).Select(role => role.Line)],
        };
    }

    private static string Names(string role, ImmutableArray<AcknowledgementContact> people, string otherwise) =>
        people is [] ? $"{role}: no name is set here, {otherwise}." : $"{role}: {string.Join(" · ", people)}";
}
