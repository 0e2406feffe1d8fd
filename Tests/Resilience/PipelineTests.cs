using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Storage.Desk;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Polly.Registry;
using Polly.Retry;
using Polly.Testing;
using Polly.Timeout;

namespace LeanTechBot.Tests.Resilience;

/// <summary>The limits of everything that leaves the program, as its pipelines have them: together they answer Teams in time, and no lease runs out over a delivery.</summary>
internal sealed class PipelineTests
{
    /// <summary>What Teams waits for an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Way = TimeSpan.FromSeconds(1);

    private ServiceProvider services = null!;

    [SetUp]
    public void Register() => services = new ServiceCollection().AddLogging().AddResilience().BuildServiceProvider();

    [TearDown]
    public void Dispose() => services.Dispose();

    [Test]
    public void A_turn_whose_last_call_of_the_store_hangs_and_then_its_replies_is_answered_before_Teams_gives_up() =>
        Assert.That(ResilienceServices.TurnTime + LimitOf("table-store") + LimitOf("turn-replies"), Is.LessThanOrEqualTo(Patience - Way));

    [Test]
    public void A_locked_file_is_an_outage_of_the_store_before_its_call_is_given_up() =>
        Assert.That(ResilienceServices.LockTime, Is.LessThan(LimitOf("table-store")));

    [Test]
    public void A_login_that_hangs_is_tried_again_within_its_call() =>
        Assert.That(LimitOf("bot-login") * 2, Is.LessThan(LimitOf("teams-connector")));

    [Test]
    public void A_login_ends_before_the_attempt_it_is_for() =>
        Assert.That(LimitOf("bot-login"), Is.LessThan(services.GetRequiredService<ConnectorBreakers>().Of(default).GetPipelineDescriptor().Strategies.Select(strategy => strategy.Options)
            .OfType<TimeoutStrategyOptions>().Single().Timeout));

    /// <summary>Before it: the ticket and the channel are found, after it: the proof is stored.</summary>
    [Test]
    public void A_delivery_ends_within_its_lease() =>
        Assert.That(LimitOf("table-store") + LimitOf("teams-connector") + LimitOf("table-store"), Is.LessThan(Outbox.Lease));

    [Test]
    public void A_proof_is_tried_for_as_long_as_a_lease_runs()
    {
        var retry = Strategies("delivery-proof").OfType<RetryStrategyOptions>().Single();

        Assert.That(retry.MaxDelay * (retry.MaxRetryAttempts - 1), Is.GreaterThanOrEqualTo(Outbox.Lease));
    }

    private TimeSpan LimitOf(string pipeline) => Strategies(pipeline).OfType<TimeoutStrategyOptions>().First().Timeout;

    private IEnumerable<object?> Strategies(string pipeline) =>
        services.GetRequiredService<ResiliencePipelineProvider<string>>().GetPipeline(pipeline).GetPipelineDescriptor().Strategies.Select(strategy => (object?)strategy.Options);
}
