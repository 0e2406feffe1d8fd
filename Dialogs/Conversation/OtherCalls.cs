using System.Collections.Immutable;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>The calls of the engineer that are open beside the one that is on.</summary>
internal static class OtherCalls
{
    /// <summary>The calls that the conversation remembers, the last walked first. An engineer with one call asks no store.</summary>
    public static async Task<ImmutableArray<Ticket>> FindAsync(ITicketDesk desk, CallTurn turn, TicketId but, CancellationToken cancellationToken)
    {
        var ids = turn.State.Earlier.Append(turn.State.TicketId).Select(text => TicketId.TryParse(text, out var id) ? id : (TicketId?)null).OfType<TicketId>();
        var read = await Task.WhenAll(ids.Distinct().Where(id => id != but).Select(id => turn.FindAsync(desk, id, cancellationToken)));
        return [.. read.OfType<Ticket>().Where(ticket => ticket.Lifecycle.IsOpen && turn.Owns(ticket))];
    }

    /// <summary>Says that what is typed goes to another call from now on: the click that led there was on that call's card, not on that of the call that was on.</summary>
    /// <param name="before">The call that was on when the turn began; null for none.</param>
    public static async Task SayChangeAsync(ITicketDesk desk, CallTurn turn, string? before, CancellationToken cancellationToken)
    {
        if (turn.State.TicketId is not { } on || on == before || turn.Action?.Ticket != on || !TicketId.TryParse(before, out var left) || turn.Known(TicketId.Parse(on)) is not { } ticket)
        {
            return;
        }

        var other = await turn.FindAsync(desk, left, cancellationToken);
        var stays = other is { Lifecycle.IsOpen: true } && turn.Owns(other) ? $" {TicketName.Of(other)} stays open: a click on its card, or status, brings you back." : "";
        await turn.SendTextAsync($"You changed calls. What you type goes to {TicketName.Of(ticket)} now.{stays}", cancellationToken);
    }
}
