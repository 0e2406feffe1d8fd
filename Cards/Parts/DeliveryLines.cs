using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Parts;

/// <summary>What became of an escalation, as it is known and no better: what is delivered and what is pending, who was told, who has it since when, how it moved.</summary>
internal static class DeliveryLines
{
    private const int Moves = 4;
    private const int Shown = 200;

    /// <param name="pending">The ticket's posts that are not delivered; empty where they were not looked up.</param>
    public static IEnumerable<AdaptiveElement> Of(CallView view, ImmutableArray<PendingPost> pending)
    {
        if (view.Ticket is not { Case: { } held } ticket || CaseThread.Of(ticket, held.Post) is not { } thread)
        {
            return [];
        }

        return
        [
            Facts.Of("Channel", Channel(view, thread, pending)),
            .. thread.Channel == TeamsChannel.Tier3Escalation ? [Facts.Of("Team Leader", Leader(view, thread, pending))] : Array.Empty<AdaptiveElement>(),
            .. held.IsHeld ? [Facts.Of("With", $"{SupportLevelName.Of(held.Level)} since {Near(view, held.HeldSince)}"), Facts.Of("Acknowledged", Acknowledged(view, held))] : Array.Empty<AdaptiveElement>(),
            .. held.Resolution is { } resolution ? [Facts.Of("Resolved", $"{Near(view, resolution.At)} by {resolution.By}")] : Array.Empty<AdaptiveElement>(),
            .. held.HandOvers.Where(move => move.From != SupportLevel.Tier1).TakeLast(Moves).Select(move =>
                Facts.Of($"{SupportLevelName.Of(move.From)} → {SupportLevelName.Of(move.To)}", $"{Near(view, move.At)} by {move.By}: {Clip.To(move.Why, Shown)}")),
        ];
    }

    /// <summary>Whether the channel and the Team Leader have a Tier 3 case.</summary>
    public static bool AreAllTold(Ticket ticket) => ticket.Case?.Post is { } post && At(ticket, post) is not null && At(ticket, AlertOf(post)) is not null;

    private static string Channel(CallView view, CaseThread thread, ImmutableArray<PendingPost> pending)
    {
        var channel = view.Hub.Channels.Of(thread.Channel);
        return At(view.Ticket, thread.Id) is { } at ? $"{channel}, delivered {Near(view, at)}"
            : Failure(pending, thread.Id) is { } failure ? $"{channel}, not delivered: {failure.TrimEnd('.')}. It stays pending. Until it is delivered, tell the channel yourself, with the ticket id."
            : $"{channel}, not delivered yet: it is on its way, and you are told here when it has arrived";
    }

    private static string Leader(CallView view, CaseThread thread, ImmutableArray<PendingPost> pending)
    {
        var alert = AlertOf(thread.Id);
        return At(view.Ticket, alert) is { } at ? $"Told {Near(view, at)}"
            : Failure(pending, alert) is { } failure ? $"Not told: {failure.TrimEnd('.')}. Please tell your Team Leader yourself."
            : "The message is on its way";
    }

    private static string Acknowledged(CallView view, EscalationCase held) => held switch
    {
        { Acknowledged: { } taken } => $"{Near(view, taken.At)} by {taken.By}",
        { Reminders: > 0, AcknowledgeBy: { } by } => $"Not yet. Reminded {(held.Reminders == 1 ? "once" : $"{held.Reminders} times")}, again at {Near(view, by)}",
        { AcknowledgeBy: { } by } => $"Not yet, expected by {Near(view, by)}",
        _ => "Not yet",
    };

    private static string AlertOf(string post) => $"{post}-leader";

    private static DateTimeOffset? At(Ticket ticket, string post) => ticket.Delivered.FirstOrDefault(delivered => delivered.Id == post)?.At;

    private static string? Failure(ImmutableArray<PendingPost> pending, string post) => pending.FirstOrDefault(waiting => waiting.Id == post)?.Failure;

    private static string Near(CallView view, DateTimeOffset at) => $"{PhilippineTime.Near(at, view.Now)} PHT";
}
