using LeanTechBot.Tests.Components;

namespace LeanTechBot.Tests.Drivers;

/// <summary>Two instances of the bot on one Azurite table, as behind a balancer. Chats and channels live at the first one's connector; any activity may go to either.</summary>
internal sealed class TwoBots : IAsyncDisposable
{
    private TwoBots(BotHost first, BotHost second) => (First, Second) = (first, second);

    public BotHost First { get; }

    public BotHost Second { get; }

    public static async Task<TwoBots> StartAsync()
    {
        (string, string)[] store =
        [
            ("Storage:Kind", "AzureTables"), ("Storage:AzureConnectionString", (await AzuriteServer.SharedAsync()).ConnectionString), ("Storage:AzureTable", $"T{Guid.NewGuid():N}"),
        ];
        return new TwoBots(await BotHost.StartInTeamAsync(store), await BotHost.StartAsync([.. OperationsTeam.Roles, .. store]));
    }

    /// <summary>Sends one activity to the first and another to the second, at once.</summary>
    public Task<BotAnswer[]> BothAsync(CardClick first, CardClick second) => BothAsync(first.Activity.ToJsonString(), second.Activity.ToJsonString());

    public Task<BotAnswer[]> BothAsync(string first, string second) => Task.WhenAll(Task.Run(() => First.PostAsync(first)), Task.Run(() => Second.PostAsync(second)));

    /// <summary>The same click twice, as the channel repeats it.</summary>
    public Task<BotAnswer[]> BothAsync(CardClick click) => BothAsync(click, click.Repeated(First.NextActivityId(), First.Time.GetUtcNow()));

    /// <summary>Both go through the store for what is to be delivered, at once.</summary>
    public Task DeliverAsync() => Task.WhenAll(First.DeliversAsync(), Second.DeliversAsync());

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
    }
}
