using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>The call's ticket at a glance: step, status, tier, both clocks, pending posts, and the engineer's other open tickets.</summary>
public static class StatusCard
{
    /// <param name="pending">The ticket's posts that are not delivered yet.</param>
    /// <param name="others">The engineer's other open calls, newest first.</param>
    public static AdaptiveCard Render(CallView view, ImmutableArray<PendingPost> pending, OpenCalls others)
    {
        var ticket = view.Ticket;
        var clocks = view.Clocks;
        return CardFactory.Create($"{ticket.Id}: {StatusName.Of(ticket.Status)}, Tier {ticket.Tier}.",
        [
            Words.Heading(ticket.Id.ToString()),
            .. StepHeader.Who(view) is { Length: > 0 } who ? [Words.Quiet(who)] : Array.Empty<AdaptiveElement>(),
            Facts.Of("Step", $"{(int)ticket.Step} of 7, {Wording.Of(ticket.Step)}"),
            Facts.Of("Status", StatusName.Of(ticket.Status)),
            Facts.Of("Tier", $"Tier {ticket.Tier}{(ticket.Escalation is { EscalatedTier: null } ? ", KB-155 checked" : "")}"),
            Facts.Of("Severity", ticket.Severity is { } severity ? $"{severity.Severity}{(severity.Code is null ? "" : $" from {severity.Code}")}" : "Not set: the clocks assume Critical"),
            Facts.Of("Response", ClockName.Response.Describe(clocks.Response, view.Now)),
            Facts.Of("Resolution", ClockName.Resolution.Describe(clocks.Resolution, view.Now)),
            Facts.Of("On this call", PhilippineTime.Words(view.Now - ticket.FirstContactAt)),
            Facts.Of("Notes", ticket.NoteCount.ToString()),
            .. DeliveryLines.Of(view, pending),
            .. pending.Where(post => post.Channel is not null && post.Id != ticket.Case?.Post).Select(post =>
                Facts.Of("Pending post", $"{view.Hub.Channels.Of(post.Channel!.Value)}, not delivered yet{(post.Failure is { } failure ? $": {failure}" : "")}")),
            .. pending.Where(post => post is { Place: PostPlace.Thread, Failure: not null }).Select(post => Facts.Of("Pending reply", $"{Thread(view, post)}, not delivered yet: {post.Failure}")),
            .. ticket.Parent is { } parent ? [Facts.Of("Linked to", parent.ToString())] : Array.Empty<AdaptiveElement>(),
            .. LinkedTickets.Evidence(ticket) is { } collected ? [Facts.Of("Linked", collected)] : Array.Empty<AdaptiveElement>(),
            .. ticket.Escalation?.NotificationDueAt is { } due ? [Facts.Of("NPC notice due", PhilippineTime.Stamp(due))] : Array.Empty<AdaptiveElement>(),
            .. HeardEvents.Open(ticket) is { } heard
                ? [HeardEventBox.Box(heard), .. Buttons.Rows(Buttons.Quiet("Report to Tier 3", new ReportHeard { Card = view.Key, Ticket = ticket.Id.ToString() }))]
                : Array.Empty<AdaptiveElement>(),
            .. Buttons.Rows(Buttons.Primary("Show the step", new ResumeCall { Card = view.Key, Ticket = ticket.Id.ToString() })),
            .. OpenCallRows.Create(others, "Take up another open call"),
        ]);
    }

    private static string Thread(CallView view, PendingPost reply) => CaseThread.Of(view.Ticket, reply.Of) is { } thread ? $"The thread in {view.Hub.Channels.Of(thread.Channel)}" : "An earlier thread";
}
