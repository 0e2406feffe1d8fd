using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using LeanTechBot.Benchmarks.RoundTrips;
using LeanTechBot.Bot.Storage.Sqlite;

namespace LeanTechBot.Benchmarks.Conversations;

/// <summary>
/// What an open conversation keeps in memory. The resident memory of a process rises and falls by more than that, so a bot in this process is asked: for the managed heap after full
/// collections, with the conversations and without.
/// </summary>
internal static class ConversationMemory
{
    private const int Looks = 5;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(300);

    /// <param name="count">How many are open at the end. The first tenth is open before: that fills what is bounded, of ten thousand the thousand tickets that the bot keeps copies of.</param>
    /// <returns>Bytes for each conversation.</returns>
    public static async Task<double> OfEachAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("leantechbot-conversations-").FullName;
        try
        {
            using var store = new SqliteTableStore(Path.Combine(folder, "tickets.db"));
            await using var channel = await FakeChannel.StartAsync();
            await using var bot = await BotInstance.StartAsync(store);
            using var http = new HttpClient();

            // All engineers are there before the first look: what they are made of is in both.
            var (few, many) = (People(count / 10, "w"), People(count - (count / 10), "c"));
            await ConversationsBenchmark.OpenAsync(few);
            var before = await HeapAsync();
            await ConversationsBenchmark.OpenAsync(many);
            var after = await HeapAsync();
            GC.KeepAlive(few);
            GC.KeepAlive(many);
            return (after - before) / (double)many.Count;

            List<Engineer> People(int number, string name) => [.. Enumerable.Range(0, number).Select(at => new Engineer(http, bot.Address, channel, "tenant", null, $"{name}-{at}"))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The least of a few looks: what turns have left behind them goes within a moment.</summary>
    private static async Task<long> HeapAsync()
    {
        var least = long.MaxValue;
        for (var look = 0; look < Looks; look++)
        {
            await Task.Delay(BetweenLooks, TimeProvider.System);
            least = Math.Min(least, GC.GetTotalMemory(forceFullCollection: true));
        }

        return least;
    }
}
