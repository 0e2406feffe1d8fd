using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>
/// What leaves the bot: plain text is said to be such, and nothing typed becomes a host's function or turns the writing around.
/// </summary>
internal sealed class OutboundTextTests : TeamFixture
{
    private const string Typed =
        "down since {{DATE(2026-03-01T00:00:00Z,SHORT)}} {{ time (2026-03-01T00:00:00Z)}} "
        + "\u202Egnp.exe\u2069 [a link](https://x.ph) **bold**";

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public async Task Whatever_is_typed_leaves_as_words_everywhere()
    {
        await Call.OpensAsync();
        await Call.GreetsAsync(client: $"Ana {Typed}");
        await Call.ReportsAsync(summary: Typed, since: Typed);
        await Call.TypesAsync(Typed);
        await Call.TypesAsync("notes");
        await Call.TypesAsync($"ask {Typed}");
        await Call.ClicksAsync("Post it");
        await Call.TypesAsync("status");
        await Call.TypesAsync("spiel");
        await Bot.DeliversAsync();
        var answer = await new Colleague(Bot, TeamsUser.Jun).AnswersAsync(Bot.Team.Channel(OperationsTeam.Tier1).Post, Typed);
        await Bot.DeliversAsync();

        var sent = string.Join("\n", Bot.Connector.Requests.Select(request => request.Body?.ToJsonString(AsWritten))) + answer.Body;
        Assert.That(sent, Does.Contain("gnp.exe").And.Contain("{ {DATE(2026-03-01T00:00:00Z,SHORT)}}"));
        Assert.That(sent, Does.Not.Match(@"(?i)\{\{\s*(DATE|TIME)\s*\("));
        Assert.That(sent, Does.Not.Match("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]"));
    }

    [Test]
    public async Task Every_message_says_that_it_is_plain()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("security");
        await Call.TypesAsync("a *note*");
        await Call.TypesAsync("ask Has anyone seen LT-2003 today?");
        await Call.ClicksAsync("Post it");
        await Bot.DeliversAsync();
        await new Colleague(Bot, TeamsUser.Jun).AnswersAsync(Bot.Team.Channel(OperationsTeam.Tier1).Post, "yes");
        await Bot.DeliversAsync();

        var messages = Bot.Connector.Requests.Select(request => request.Body).OfType<JsonObject>()
            .Select(body => body["activity"] as JsonObject ?? body)
            .Where(body => body["type"]?.GetValue<string>() == "message")
            .ToArray();
        Assert.That(messages, Has.Length.GreaterThan(5));
        Assert.That(messages.Select(message => message["textFormat"]?.GetValue<string>()), Is.All.EqualTo("plain"));
    }
}
