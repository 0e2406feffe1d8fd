using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Old months without a ticket: the counter and anything that an older version of the bot has left go, then their place in the list of months.</summary>
internal sealed class MonthRetention(ITableStore tables, DeskLookups lookups, IOptions<PrivacyOptions> privacy) : IRetentionRule
{
    public async IAsyncEnumerable<Expired> FindAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = TicketMonth.Of(PhilippineTime.Of(now).AddYears(-privacy.Value.TicketRetentionYears)).ToString();
        foreach (var month in (await lookups.MonthsAsync(cancellationToken)).Where(month => string.CompareOrdinal(month.ToString(), limit) < 0))
        {
            if (!await tables.RangeAsync(DeskKeys.Tickets(month), 1, cancellationToken).AnyAsync(cancellationToken))
            {
                yield return new Expired(ExpiredKind.Month, month.ToString(), null, token => RemoveAsync(month, token));
            }
        }
    }

    private async Task<bool> RemoveAsync(TicketMonth month, CancellationToken cancellationToken) =>
        await tables.RemoveAsync(await tables.RangeAsync(DeskKeys.Everything(month), null, cancellationToken).ToListAsync(cancellationToken), cancellationToken)
        && await tables.FindAsync(DeskKeys.Month(month), cancellationToken) is { } listed
        && await tables.RemoveAsync([listed], cancellationToken);
}
