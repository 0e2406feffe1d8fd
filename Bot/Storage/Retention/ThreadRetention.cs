using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Threads whose ticket is gone. They lie in another partition than it, so they follow it; one that an interrupted run has left is found by the next.</summary>
internal sealed class ThreadRetention(ITableStore tables, IOptions<PrivacyOptions> privacy) : IRetentionRule
{
    public async IAsyncEnumerable<Expired> FindAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = TicketMonth.Of(PhilippineTime.Of(now).AddYears(-privacy.Value.TicketRetentionYears)).ToString();
        await foreach (var row in tables.RangeAsync(DirectoryKeys.Threads(), null, cancellationToken))
        {
            if (TicketId.TryParse(DirectoryBodies.Read<string>(row), out var id) && string.CompareOrdinal(id.Month.ToString(), limit) <= 0
                && await tables.FindAsync(DeskKeys.Ticket(id), cancellationToken) is null)
            {
                yield return new Expired(ExpiredKind.Thread, $"of {id}", null, token => tables.RemoveAsync([row], token));
            }
        }
    }
}
