using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests;

public sealed class ActionJsonTests
{
    private static IEnumerable<TestCaseData> Actions()
    {
        yield return new TestCaseData(
            new AdaptiveSubmitAction
            {
                Id = "go",
                Title = "Continue",
                Data = new { action = "advance" },
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                Style = "positive",
                IconUrl = "https://example.com/a.svg",
                IsEnabled = false,
                Mode = AdaptiveActionMode.Secondary,
                Tooltip = "Next step"
            },
            CompactJson.Of("""
                {"type":"Action.Submit","id":"go","data":{"action":"advance"},"associatedInputs":"none","title":"Continue",
                "iconUrl":"https://example.com/a.svg","style":"positive","isEnabled":false,"mode":"secondary","tooltip":"Next step"}
                """))
            .SetArgDisplayNames("Action.Submit");
        yield return new TestCaseData(
            new AdaptiveExecuteAction { Title = "Refresh", Verb = "refresh", DataJson = """{"ticket":"INC-1"}""" },
            """{"type":"Action.Execute","data":{"ticket":"INC-1"},"verb":"refresh","title":"Refresh"}""")
            .SetArgDisplayNames("Action.Execute");
        yield return new TestCaseData(new AdaptiveExecuteAction(), """{"type":"Action.Execute","verb":""}""")
            .SetArgDisplayNames("Action.Execute without a verb");
        yield return new TestCaseData(
            new AdaptiveToggleVisibilityAction { TargetElements = { "notes", new AdaptiveTargetElement("facts", true) } },
            """{"type":"Action.ToggleVisibility","targetElements":["notes",{"elementId":"facts","isVisible":true}]}""")
            .SetArgDisplayNames("Action.ToggleVisibility");
    }

    [Test]
    public void The_serializers_settings_do_not_reach_the_elements_that_an_action_shows_or_hides()
    {
        var settings = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore };
        var action = new AdaptiveToggleVisibilityAction { TargetElements = { new AdaptiveTargetElement { IsVisible = false } } };

        Assert.That(
            JsonConvert.SerializeObject(action, settings),
            Is.EqualTo("""{"type":"Action.ToggleVisibility","targetElements":[{"elementId":null,"isVisible":false}]}"""));
    }

    [TestCaseSource(nameof(Actions))]
    public void An_action_writes_what_it_does(AdaptiveAction action, string json)
    {
        Assert.That(JsonConvert.SerializeObject(action), Is.EqualTo(json));
    }

    [Test]
    public void The_data_of_an_action_reads_as_JSON_and_back()
    {
        var action = new AdaptiveSubmitAction { DataJson = """{"action":"advance"}""" };

        Assert.That(action.Data, Is.InstanceOf<JObject>());
        Assert.That(JToken.Parse(action.DataJson)["action"]!.Value<string>(), Is.EqualTo("advance"));

        action.DataJson = null;

        Assert.That(action.Data, Is.Null);
        Assert.That(action.DataJson, Is.Null);
    }
}
