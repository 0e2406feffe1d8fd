using System.Net;
using NUnit.Framework;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>Anybody can name a key that nobody knows yet: only so many callers may wait for the issuer at once.</summary>
internal sealed class UnknownCallerTests
{
    private const int MaxWaiting = 256;
    private const int TooMany = 20;

    [Test]
    public async Task Of_callers_who_wait_for_keys_those_beyond_256_are_asked_to_come_again_and_a_known_one_is_let_in()
    {
        using var key = new SigningKey("key-1", "msteams");
        await using var bot = await TokenBot.StartAsync(key);
        var known = bot.Token.Sign(key.Private);
        Assert.That(await bot.PostAsync(known), Is.EqualTo(HttpStatusCode.OK));

        // The issuer hangs: whoever names a later key waits for it.
        bot.Issuer.Gate = new TaskCompletionSource();
        var callers = Enumerable.Range(0, MaxWaiting + TooMany).Select(Unknown).ToList();
        for (var sentAway = 0; sentAway < TooMany; sentAway++)
        {
            var first = await Task.WhenAny(callers);
            Assert.That(await first, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            callers.Remove(first);
        }

        Assert.That(await bot.PostAsync(known), Is.EqualTo(HttpStatusCode.OK));

        // The issuer answers: all who waited are refused, and the next may wait.
        bot.Issuer.Gate.SetResult();
        Assert.That(await Task.WhenAll(callers), Is.All.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await Unknown(0), Is.EqualTo(HttpStatusCode.Unauthorized));

        Task<HttpStatusCode> Unknown(int number) => bot.PostAsync((bot.Token with { KeyId = $"later-{number}" }).Sign(key.Private));
    }
}
