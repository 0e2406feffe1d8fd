using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Teams.Transport;

/// <summary>What a request is answered before and while its body comes: the header decides first, and nobody holds the bot up.</summary>
internal sealed class RequestEdgeTests
{
    private SigningKey key = null!;
    private TokenBot bot = null!;

    private string Authorization => $"Authorization: Bearer {bot.Token.Sign(key.Private)}";

    [OneTimeSetUp]
    public void MakeKey() => key = new SigningKey("key-1", "msteams");

    [OneTimeTearDown]
    public void ForgetKey() => key.Dispose();

    [SetUp]
    public async Task StartAsync() => bot = await TokenBot.StartAsync(key);

    [TearDown]
    public async Task StopAsync()
    {
        Assert.That(bot.Bot.Log.Lines, Has.None.Contains("   at "), "Nothing of this is worth a stack.");
        await bot.DisposeAsync();
    }

    [TestCase("Authorization: Bearer not-a-token")]
    [TestCase("Authorization: Basic dXNlcjpwYXNz")]
    [TestCase("X-Nothing: 1")]
    public async Task A_stranger_is_refused_before_the_body_is_read(string header)
    {
        using var caller = await RawCaller.PostAsync(bot.Bot, "", header, "Content-Length: 523264");

        Assert.That(await caller.StatusAsync(), Is.EqualTo(401));
    }

    [Test]
    public async Task A_body_that_comes_too_slowly_is_408()
    {
        using var caller = await RawCaller.PostAsync(bot.Bot, """{"type":""", Authorization, "Content-Length: 1000");

        var status = caller.StatusAsync();
        while (await Task.WhenAny(status, Task.Delay(20)) != status)
        {
            bot.Bot.Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.That(await status, Is.EqualTo(408));
    }

    [TestCase("ZZ\r\n")]
    [TestCase("5\r\nhello\r\nno length\r\n")]
    public async Task A_bad_chunk_is_400(string body)
    {
        using var caller = await RawCaller.PostAsync(bot.Bot, body, Authorization, "Transfer-Encoding: chunked");

        Assert.That(await caller.StatusAsync(), Is.EqualTo(400));
    }

    [Test]
    public async Task A_body_that_is_too_long_is_413()
    {
        using var caller = await RawCaller.PostAsync(bot.Bot, "", Authorization, "Content-Length: 600000");

        Assert.That(await caller.StatusAsync(), Is.EqualTo(413));
    }

    [TestCase("5")]
    [TestCase("""{"type":5,"from":{}}""")]
    [TestCase("""{"type":"message","serviceUrl":{}}""")]
    public async Task What_is_no_activity_is_400(string body)
    {
        using var caller = await RawCaller.PostAsync(bot.Bot, body, Authorization, $"Content-Length: {body.Length}");

        Assert.That(await caller.StatusAsync(), Is.EqualTo(400).Or.EqualTo(401));
    }
}
