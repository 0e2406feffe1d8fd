using System.Text.Json.Nodes;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Nothing that comes over the wire begins a line of the log of its own, whichever field it comes in.</summary>
internal sealed class LogLineTests : WalkFixture
{
    private const string Forged = "Forged: all is well";

    private static readonly string[] Breaks =
        ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u001b[2K\u001b[1G", "\u0000", "\u000b", "\u202e"];

    private static IEnumerable<TestCaseData> Places =>
        from kind in new[] { "message", "invoke" }
        from place in new[]
        {
            "type", "id", "name", "channelId", "serviceUrl", "locale", "action", "replyToId", "timestamp",
            "conversation.id", "conversation.tenantId", "conversation.conversationType",
            "from.id", "from.name", "from.aadObjectId", "recipient.id", "recipient.name",
            "channelData.tenant.id", "channelData.eventType", "value.action.verb", "value.action.type",
        }
        select new TestCaseData(kind, place).SetArgDisplayNames(kind, place);

    [TestCaseSource(nameof(Places))]
    public async Task A_wire_value_stays_within_its_line(string kind, string place)
    {
        foreach (var separator in Breaks)
        {
            var activity = kind == "message"
                ? Call.Chat.Typing("new")
                : Click(new JsonObject { ["action"] = "continue", ["card"] = "k" });
            Put(activity, place, $"x{separator}{Forged}");

            var answer = await Bot.PostAsync(activity.ToJsonString());

            Assert.That((int)answer.Status, Is.Not.EqualTo(500), answer.Body);
        }

        Assert.That(Bot.Log.Lines.SelectMany(Split).Where(line => line.StartsWith(Forged, StringComparison.Ordinal)), Is.Empty);

        Assert.That(Bot.Log.Lines.Where(line => Breaks.Any(separator => line.Contains($"{separator}{Forged}", StringComparison.Ordinal))), Is.Empty);

        // An exception's own stack has lines; the forged words stand in none of them with a break of theirs.
        var parts = Bot.Log.Lines.SelectMany(line => line.Split('\n'));
        Assert.That(parts.Where(part => part.Contains(Forged, StringComparison.Ordinal) && part.Any(IsBreak)), Is.Empty);
    }

    [Test]
    public async Task A_card_s_data_stay_within_their_line()
    {
        foreach (var separator in Breaks)
        {
            foreach (var field in new[] { "action", "card", "step", "ticket", "spiel", "post", "act" })
            {
                var data = JsonNode.Parse("""{"action":"continue","card":"k","step":"Intake","ticket":"INC-2026-03-00001"}""")!.AsObject();
                data[field] = $"x{separator}{Forged}";
                await Bot.PostAsync(Click(data).ToJsonString());
            }
        }

        Assert.That(Bot.Log.Lines.Where(line => line.Contains(Forged, StringComparison.Ordinal) && line.Any(IsBreak)), Is.Empty);
    }

    [Test]
    public async Task A_value_of_half_a_megabyte_is_cut()
    {
        var activity = Call.Chat.Typing("new");
        activity["type"] = new string('x', 300_000);
        activity["conversation"]!["tenantId"] = "";
        activity["serviceUrl"] = "https://elsewhere.test/";

        await Bot.PostAsync(activity.ToJsonString());

        Assert.That(Bot.Log.Lines.Select(line => line.Length), Is.All.LessThan(20_000));
    }

    private JsonObject Click(JsonObject data) =>
        Activities.Execute(TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), "1", "continue", data);

    private static void Put(JsonObject activity, string place, string value)
    {
        var names = place.Split('.');
        JsonNode at = activity;
        foreach (var name in names[..^1])
        {
            at = at[name] ??= new JsonObject();
        }

        at[names[^1]] = value;
    }

    private static string[] Split(string line) => line.Split(['\n', '\r', '\u0085', '\u2028', '\u2029', '\u000b', '\u001b']);

    private static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' or '\u202e';
}
