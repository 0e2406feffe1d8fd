using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The connector's calls of every other route than a Tier 3 escalation's, and each way they fail: everything arrives in the end, and nothing stays pending.</summary>
internal sealed class RouteFaultTests : TeamFixture
{
    private static readonly Route[] Routes =
    [
        new("posting to Tier 2", request => Begins(request, "Tier 2 escalation"), test => test.Call.EscalatesToTier2Async(), OperationsTeam.Tier2, "Tier 2 escalation"),
        new("asking peers", request => Begins(request, "Has anyone seen"), test => test.AsksAsync(), OperationsTeam.Tier1, "Has anyone seen LT-2003 today?"),
        new("handing over to Tier 3", request => Begins(request, "Passed up by Tier 2"), test => test.PassesUpAsync(), OperationsTeam.Tier3, "zone altered"),
        new("reading the channels", request => request.ReadsChannels, test => test.EscalatesToAnUnknownChannelAsync(), OperationsTeam.Tier3, "Ransomware") { Before = team => team.DeletesAsync(OperationsTeam.Tier3) },
        new("reading the team", request => request.ReadsTeam, test => test.EscalatesToANewTeamAsync(), OperationsTeam.Tier3, "Ransomware") { Before = team => team.RemovesBotAsync() },
    ];

    private static readonly (string Name, ConnectorFault Fault)[] Faults =
    [
        ("403", new() { Status = 403, Code = "MessageWritesBlocked" }), ("404", new() { Status = 404, Code = "ConversationNotFound" }), ("413", new() { Status = 413, Code = "MessageSizeTooBig" }),
        ("429", new() { Status = 429, RetryAfter = 6 }), ("500", new() { Status = 500 }), ("502", new() { Status = 502 }), ("a time-out", new() { Hangs = true }), ("a reset", new() { Resets = true }),
    ];

    private static IEnumerable<TestCaseData> All => from route in Routes from fault in Faults select new TestCaseData(route, fault.Fault).SetArgDisplayNames(route.Name, fault.Name);

    [TestCaseSource(nameof(All))]
    public async Task Whatever_fails_once_it_arrives_in_the_end(Route route, ConnectorFault fault)
    {
        await (route.Before?.Invoke(Bot.Team) ?? Task.CompletedTask);
        Bot.Connector.FailNext(fault with { Where = route.Where });
        await route.Act(this);
        for (var minute = 0; minute < 3; minute++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        }

        Assert.That(fault.Struck.Task.IsCompleted, Is.True, "the route makes the call");
        Assert.That(Bot.Team.Channel(route.Channel).Post.Text, Does.Contain(route.Text));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    private static bool Begins(ConnectorRequest request, string text) => request.BeginsThread && request.Text.Contains(text, StringComparison.Ordinal);

    private async Task AsksAsync()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("ask Has anyone seen LT-2003 today?");
        await Call.ClicksAsync("Post it");
    }

    private async Task PassesUpAsync()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier2.Post);
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", ("What was done, and why the next level?", "zone altered"), ("concern", "None of these"));
    }

    /// <summary>The channel is there, and no event told of it.</summary>
    private async Task EscalatesToAnUnknownChannelAsync()
    {
        await Bot.Team.MakesAsync(OperationsTeam.Tier3, tells: false);
        await Call.EscalatesToTier3Async();
    }

    /// <summary>The bot comes to a team that it did not know, and hears of it once.</summary>
    private async Task EscalatesToANewTeamAsync()
    {
        await Bot.PassingAsync(Bot.Team.InstallsBotAsync());
        await Call.EscalatesToTier3Async();
    }

    /// <param name="Name">What the route is called.</param>
    /// <param name="Where">The call that fails.</param>
    /// <param name="Act">What people do.</param>
    /// <param name="Channel">Where it arrives.</param>
    /// <param name="Text">What arrives.</param>
    internal sealed record Route(string Name, Func<ConnectorRequest, bool> Where, Func<RouteFaultTests, Task> Act, string Channel, string Text)
    {
        /// <summary>What has happened in the team before; null for nothing.</summary>
        public Func<OperationsTeam, Task>? Before { get; init; }
    }
}
