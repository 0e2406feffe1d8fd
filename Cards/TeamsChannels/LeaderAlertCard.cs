using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>A direct message to the Team Leader (KB-102): what happened, the facts, and whether the channel has it. Nothing is done from here: the channel's card is the place.</summary>
public static class LeaderAlertCard
{
    private const int Shown = 500;

    /// <param name="failure">Why the channel does not have the post; null while nothing is wrong.</param>
    public static AdaptiveCard Render(Ticket ticket, PendingPost alert, string? failure, KnowledgeHub hub, DateTimeOffset now)
    {
        var channel = Channel(ticket, alert, failure, hub, now);
        return CardFactory.Create($"{alert.Title}. {channel.Text}",
        [
            Banner.Of(ticket.Escalation?.NotificationDueAt is null ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Attention, alert.Title, PhilippineTime.Stamp(alert.CreatedAt)),
            .. alert.Facts.Where(fact => fact.Value.Length > 0 && fact.Value != failure && !alert.Title.Contains(fact.Value, StringComparison.Ordinal)).Select(fact => Facts.Of(fact.Name, Clip.To(fact.Value, Shown))),
            Words.Line(channel),
            .. Standing(ticket, now),
        ]);
    }

    /// <summary>By when somebody is to have it, or who has it and what became of it.</summary>
    private static IEnumerable<AdaptiveElement> Standing(Ticket ticket, DateTimeOffset now) => ticket.Case switch
    {
        { IsHeld: true, Acknowledged: null, AcknowledgeBy: { } by } =>
            [Words.Quiet($"Acknowledgement is expected by {PhilippineTime.Near(by, now)} PHT.")],
        { IsHeld: true, Acknowledged: null } or null => [],
        { } held when CaseThread.Of(ticket, held.Post) is { } thread => [Words.Quiet(Standing(ticket, thread, now))],
        _ => [],
    };

    private static string Standing(Ticket ticket, CaseThread thread, DateTimeOffset now) =>
        $"{SupportLevelName.Of(thread.Level)}: {CaseHead.Sentence(CaseStanding.Of(ticket, thread), now)}.";

    private static AdaptiveTextRun Channel(Ticket ticket, PendingPost alert, string? failure, KnowledgeHub hub, DateTimeOffset now)
    {
        var about = alert.Of ?? ticket.Case?.Post;
        if (about is null)
        {
            return Words.Small("No channel has a post about it.", subtle: true);
        }

        // A further concern is told in the case's thread; any other post of the ticket that begins no case is a question to peers.
        var thread = CaseThread.Of(ticket, AddedConcern.IsOne(about) ? ticket.Case?.Post : about);
        var channel = hub.Channels.Of(thread?.Channel ?? TeamsChannel.Tier1Support);
        return ticket.Delivered.FirstOrDefault(post => post.Id == about) is { } posted ? Words.Small($"✓ In {channel} since {PhilippineTime.Near(posted.At, now)} PHT.")
            : failure is null ? Words.Small($"The post to {channel} is on its way.", subtle: true)
            : Words.Small($"✗ The post to {channel} could not be delivered: {failure.TrimEnd('.')}. It stays pending{(thread is null ? " and is tried again by itself" : "; please tell the level yourself")}.", bold: true);
    }
}
