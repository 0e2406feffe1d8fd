using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>The security form filled in with what was heard: KB-155's four facts, where the form holds no concern of the engineer's own.</summary>
public static class HeardEventForm
{
    /// <summary>What the form shows: what it holds, or what the last open event says.</summary>
    public static CategorizationAnswers Of(Ticket ticket)
    {
        var held = FactsForm.Of(ticket);
        return FactsForm.AsksDetails(held) || HeardEvents.Open(ticket) is not { } heard ? held : Filled(held, heard, ticket);
    }

    /// <summary>Whether what was typed is nothing but what the form had filled in.</summary>
    public static bool IsUntouched(Ticket ticket, CategorizationAnswers typed)
    {
        var offered = Of(ticket);
        return HeardEvents.Open(ticket) is not null && !FactsForm.AsksDetails(FactsForm.Of(ticket))
            && (typed.Concern, Typed.Text(typed.Observed), Typed.Text(typed.Suspicion)) == (offered.Concern, offered.Observed, Typed.Text(offered.Suspicion));
    }

    /// <summary>What is known of an event that was heard while no call was on.</summary>
    public static CategorizationAnswers Of(HeardEvent heard) => Filled(new CategorizationAnswers(), heard, null);

    private static CategorizationAnswers Filled(CategorizationAnswers held, HeardEvent heard, Ticket? ticket) => held with
    {
        Concern = heard.Concerns[0].ToString(),
        Observed = held.Observed ?? heard.Observed,
        ConcernSystem = held.ConcernSystem ?? heard.System ?? (ticket is null ? null : CategorizationStep.KnownSystem(ticket)),
        DiscoveredDate = held.DiscoveredDate ?? PhilippineTime.Date(heard.At),
        DiscoveredTime = held.DiscoveredTime ?? PhilippineTime.Minute(heard.At),
    };
}
