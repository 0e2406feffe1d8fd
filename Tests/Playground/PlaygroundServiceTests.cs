using System.Net;
using System.Net.Sockets;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Playground;

/// <summary>The Playground that the bot starts beside itself.</summary>
internal sealed class PlaygroundServiceTests
{
    private const string Open = "Talk to the bot in the Agents Playground: open ";

    [Test]
    public async Task In_Development_it_runs_while_the_bot_runs()
    {
        await NodeModules.FileAsync("");
        await using var bot = await PlaygroundBot.StartAsync("Development", "Playground:Port=0");
        var address = new Uri((await bot.Log.WaitForAsync(Open))[Open.Length..]);
        using var client = new HttpClient();

        Assert.That(await client.GetStringAsync(new Uri(address, "_debug/ping")), Is.EqualTo("pong"));
        await bot.StopAsync();
        Assert.That(async () => await client.GetStringAsync(new Uri(address, "_debug/ping")), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public async Task A_taken_port_gives_way_to_a_free_one()
    {
        await NodeModules.FileAsync("");
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var bot = await PlaygroundBot.StartAsync("Development", $"Playground:Port={taken}");

        var address = new Uri((await bot.Log.WaitForAsync(Open))[Open.Length..]);

        Assert.That(address.Port, Is.Not.EqualTo(taken));
    }

    [Test]
    public async Task Without_Node_one_line_says_so_and_the_bot_runs_on()
    {
        await using var bot = await PlaygroundBot.StartAsync("Development", "PATH=");
        await bot.Log.WaitForAsync("Node.js with npm was not found");
        using var client = new HttpClient();

        using var answer = await client.PostAsync(bot.Messages, new StringContent("""{ "type": "typing" }""", null, "application/json"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(bot.Log.Lines, Has.Exactly(1).Items);
    }

    [TestCase("Production", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=5f1c8a3e-7b24-4d90-a6e1-93c2d7f0b458", "MicrosoftAppTenantId=7c3f4b52-9d1e-4a86-b0c4-5e2a91d87f36")]
    [TestCase("Development", "Playground:Enabled=false")]
    public async Task It_is_not_started_elsewhere_or_when_switched_off(string environment, params string[] settings)
    {
        await using var bot = await PlaygroundBot.StartAsync(environment, settings);
        await bot.StopAsync();

        Assert.That(bot.Log.Lines, Is.Empty);
    }
}
