using System.Collections.Concurrent;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Fakes;

/// <summary>The threads of channels as a test says, and as they are kept.</summary>
internal sealed class KnownThreads : ConcurrentDictionary<string, TicketId>, ICaseThreads
{
    public Task KeepAsync(string conversationId, TicketId ticket, CancellationToken cancellationToken)
    {
        TryAdd(conversationId, ticket);
        return Task.CompletedTask;
    }

    public Task<TicketId?> FindAsync(string conversationId, CancellationToken cancellationToken) => Task.FromResult(TryGetValue(conversationId, out var ticket) ? (TicketId?)ticket : null);
}
