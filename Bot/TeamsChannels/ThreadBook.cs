using LeanTechBot.Bot.Storage;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Which ticket a channel's thread belongs to, so that an answer in it finds the ticket.</summary>
public sealed class ThreadBook(ITableStore tables) : ICaseThreads
{
    public Task KeepAsync(string conversationId, TicketId ticket, CancellationToken cancellationToken) =>
        tables.CommitAsync([new RowChange.Insert(DirectoryKeys.Thread(conversationId), DirectoryBodies.Of(ticket.ToString()))], cancellationToken);

    public async Task<TicketId?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        await tables.FindAsync(DirectoryKeys.Thread(conversationId), cancellationToken) is { } row && TicketId.TryParse(DirectoryBodies.Read<string>(row), out var id) ? id : null;
}
