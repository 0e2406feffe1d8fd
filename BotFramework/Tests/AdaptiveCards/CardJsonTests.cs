using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests;

public sealed class CardJsonTests
{
    private static AdaptiveCard FullCard() => new("1.5")
    {
        Id = "card",
        FallbackText = "Update Teams to see this card.",
        Speak = "Step two of seven.",
        Lang = "en",
        Height = AdaptiveHeight.Stretch,
        PixelMinHeight = 100,
        Body = { new AdaptiveTextBlock("Hi") },
        Actions = { new AdaptiveSubmitAction { Title = "Continue" } },
        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
        SelectAction = new AdaptiveSubmitAction(),
        Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = { "29:user" } },
        AdditionalProperties = { ["msteams"] = new { width = "Full" } }
    };

    [Test]
    public void An_empty_card_writes_its_type_and_version()
    {
        Assert.That(JsonConvert.SerializeObject(new AdaptiveCard("1.5")), Is.EqualTo("""{"type":"AdaptiveCard","version":"1.5"}"""));
    }

    [Test]
    public void A_card_writes_its_properties_in_the_package_s_order()
    {
        Assert.That(JsonConvert.SerializeObject(FullCard()), Is.EqualTo(CompactJson.Of(
            """
            {"type":"AdaptiveCard","version":"1.5","id":"card","fallbackText":"Update Teams to see this card.","speak":"Step two of seven.",
            "lang":"en","height":"stretch","body":[{"type":"TextBlock","text":"Hi"}],"actions":[{"type":"Action.Submit","title":"Continue"}],
            "minHeight":"100px","verticalContentAlignment":"bottom","selectAction":{"type":"Action.Submit"},
            "refresh":{"action":{"type":"Action.Execute","verb":"refresh"},"userIds":["29:user"]},"msteams":{"width":"Full"}}
            """)));
    }

    [Test]
    public void ToJson_is_indented()
    {
        Assert.That(new AdaptiveCard("1.5").ToJson(), Is.EqualTo(JObject.Parse("""{"type":"AdaptiveCard","version":"1.5"}""").ToString()));
    }

    [Test]
    public void A_card_becomes_the_same_JObject()
    {
        var card = FullCard();

        Assert.That(JObject.FromObject(card).ToString(Formatting.None), Is.EqualTo(JsonConvert.SerializeObject(card)));
    }

    [Test]
    public void An_enum_in_an_action_s_data_is_written_by_name_and_a_default_as_null()
    {
        var json = JsonConvert.SerializeObject(new { size = AdaptiveTextSize.Large, spacing = AdaptiveSpacing.Default });

        Assert.That(json, Is.EqualTo("""{"size":"large","spacing":null}"""));
    }
}
