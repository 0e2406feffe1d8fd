using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using LeanTechBot.Benchmarks.RoundTrips;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Benchmarks.Flat;

/// <summary>The rows of a ticket that the real bot has stored, from which any number of others are made.</summary>
internal sealed record TicketTemplate(string Id, string Body, IReadOnlyList<(string Tail, string Body)> Notes, IReadOnlyList<string> Signs)
{
    /// <summary>Notes that each seeded ticket gets; a real one has more, and no turn reads them.</summary>
    private const int MostNotes = 4;

    /// <summary>Walks a call for so many turns and takes what is stored then.</summary>
    public static async Task<TicketTemplate> WalkAsync(string folder, int turns)
    {
        using var store = new SqliteTableStore(Path.Combine(folder, $"template-{turns}.db"));
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = await BotInstance.StartAsync(store);
        using var http = new HttpClient();
        var call = new Tier1Call(new Engineers.Engineer(http, bot.Address, channel, "tenant", null, "template"));
        for (var turn = 0; turn < turns; turn++)
        {
            await call.TurnAsync();
        }

        var id = new TicketId(TicketMonth.Of(TimeProvider.System.GetUtcNow()), 1);
        var rows = await store.RangeAsync(new RowRange(id.Month.ToString(), "!", "~"), null, default).ToListAsync();
        return new TicketTemplate(
            id.ToString(),
            rows.Single(row => row.Key.Row == $"ticket|{id}").Body,
            [.. rows.Where(row => row.Key.Row.StartsWith($"note|{id}|", StringComparison.Ordinal)).Take(MostNotes).Select(row => (row.Key.Row[$"note|{id}|".Length..], row.Body))],
            [.. rows.Where(row => row.Key.Row.StartsWith("sign|", StringComparison.Ordinal)).Select(row => row.Key.Row)]);
    }

    public string BodyOf(string id) => Body.Replace(Id, id, StringComparison.Ordinal);

    /// <summary>The keys of another ticket's signs: each with its own code, time and company.</summary>
    public IEnumerable<string> SignsOf(string id, DateTimeOffset opened, int number) => Signs.Select(sign =>
    {
        var parts = sign.Split('|');
        parts[^4] = parts[^4].StartsWith("LT-", StringComparison.Ordinal) ? $"LT-{2000 + (number % 20)}" : $"{parts[^4]}-{number % 400}";
        parts[^3] = (DateTimeOffset.MaxValue.ToUnixTimeSeconds() - opened.ToUnixTimeSeconds()).ToString("D12");
        parts[^2] = id;
        parts[^1] = $"company-{number % 300:D3}";
        return string.Join('|', parts);
    });
}
