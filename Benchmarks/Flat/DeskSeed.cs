using LeanTechBot.Bot.Storage;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Benchmarks.Flat;

/// <summary>Fills a store with years of tickets, straight through the seam and in the order of the keys, a hundred rows a transaction.</summary>
internal sealed class DeskSeed(ITableStore store, TicketTemplate closed, TicketTemplate open)
{
    public const int Months = 36;

    /// <summary>Tickets of the last two hours: a desk's size makes no difference to them here, for they are what a turn looks at.</summary>
    public const int Recent = 75;

    /// <summary>Engineers among whom the open tickets are divided.</summary>
    private const int Engineers = 200;

    private const int AtOnce = 64;

    private readonly List<Task> running = [];
    private readonly List<RowChange> waiting = [];

    /// <param name="tickets">How many, over all months.</param>
    /// <param name="openTickets">How many of them are open, in the newest month.</param>
    /// <param name="now">The end of the newest month's tickets.</param>
    public async Task FillAsync(int tickets, int openTickets, DateTimeOffset now)
    {
        var month = TicketMonth.Of(now);
        var newest = Math.Max(tickets / Months, openTickets + Recent);
        var older = (tickets - newest) / (Months - 1);
        newest = tickets - (older * (Months - 1));
        for (var back = 0; back < Months; back++, month = month.Previous)
        {
            await FillAsync(month, back == 0 ? newest : older, back == 0 ? openTickets : 0, back == 0 ? now : null);
        }

        await Task.WhenAll(running);
    }

    private async Task FillAsync(TicketMonth month, int count, int openCount, DateTimeOffset? now)
    {
        var begin = new DateTimeOffset(month.Year, month.Month, 1, 0, 0, 0, TimeSpan.FromHours(8));
        var duration = now is { } end ? end.AddHours(-2) - begin : TimeSpan.FromDays(28);
        var ids = Enumerable.Range(1, count).Select(number => new TicketId(month, number).ToString()).ToArray();
        await AddAsync("months", month.ToString(), $"\"{month}\"");
        await EndAsync();
        await AddAsync(month.ToString(), "counter", $"{count}");
        for (var at = 0; at < count; at++)
        {
            foreach (var (tail, body) in closed.Notes)
            {
                await AddAsync(month.ToString(), $"note|{ids[at]}|{tail}", body);
            }
        }

        foreach (var at in Enumerable.Range(count - openCount, openCount).OrderBy(at => $"29:engineer-{at % Engineers}|{ids[at]}", StringComparer.Ordinal))
        {
            await AddAsync(month.ToString(), $"open|29:engineer-{at % Engineers}|{ids[at]}", $"\"{ids[at]}\"");
        }

        var signs = Enumerable.Range(0, count).SelectMany(at => closed.SignsOf(ids[at], OpenedAt(at), at).Select(key => (Key: key, Id: ids[at])));
        foreach (var (key, id) in signs.OrderBy(sign => sign.Key, StringComparer.Ordinal))
        {
            await AddAsync(month.ToString(), key, $"\"{id}\"");
        }

        for (var at = 0; at < count; at++)
        {
            await AddAsync(month.ToString(), $"ticket|{ids[at]}", (at < count - openCount ? closed : open).BodyOf(ids[at]));
        }

        await EndAsync();

        DateTimeOffset OpenedAt(int at) => now is { } last && at >= count - Recent ? last.AddSeconds(-(count - at) * 90) : begin + (duration * ((double)at / count));
    }

    private async Task AddAsync(string partition, string row, string body)
    {
        waiting.Add(new RowChange.Insert(new TableKey(partition, row), body));
        if (waiting.Count == TransactionLimits.MaxChanges)
        {
            await EndAsync();
        }
    }

    private async Task EndAsync()
    {
        if (waiting.Count > 0)
        {
            running.Add(store.CommitAsync([.. waiting], default));
            waiting.Clear();
        }

        if (running.Count >= AtOnce)
        {
            await Task.WhenAll(running);
            running.Clear();
        }
    }
}
