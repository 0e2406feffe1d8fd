using AdaptiveCards;
using Newtonsoft.Json;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests;

public sealed class InputJsonTests
{
    private static IEnumerable<TestCaseData> Inputs()
    {
        yield return new TestCaseData(new AdaptiveTextInput { Id = "a" }, """{"type":"Input.Text","id":"a"}""")
            .SetArgDisplayNames("an empty text");
        yield return new TestCaseData(
            new AdaptiveTextInput
            {
                Id = "symptom",
                Label = "Symptom",
                Placeholder = "One line",
                Value = "VPN",
                Style = AdaptiveTextInputStyle.Email,
                IsMultiline = true,
                MaxLength = 200,
                Regex = "^.+$",
                IsRequired = true,
                ErrorMessage = "What does not work?",
                InlineAction = new AdaptiveSubmitAction { Title = "Look up" }
            },
            CompactJson.Of("""
                {"type":"Input.Text","id":"symptom","placeholder":"One line","value":"VPN","style":"email","isMultiline":true,"maxLength":200,
                "inlineAction":{"type":"Action.Submit","title":"Look up"},"regex":"^.+$","isRequired":true,"label":"Symptom",
                "errorMessage":"What does not work?"}
                """))
            .SetArgDisplayNames("a full text");
        yield return new TestCaseData(
            new AdaptiveDateInput { Id = "d", Placeholder = "p", Value = "2024-01-31", Min = "2024-01-01", Max = "2024-12-31" },
            """{"type":"Input.Date","id":"d","placeholder":"p","value":"2024-01-31","min":"2024-01-01","max":"2024-12-31"}""")
            .SetArgDisplayNames("a date");
        yield return new TestCaseData(
            new AdaptiveTimeInput { Id = "t", Placeholder = "p", Value = "14:30", Min = "09:00", Max = "18:00" },
            """{"type":"Input.Time","id":"t","placeholder":"p","value":"14:30","min":"09:00","max":"18:00"}""")
            .SetArgDisplayNames("a time");
        yield return new TestCaseData(
            new AdaptiveToggleInput { Id = "c", Title = "Consent", Wrap = true, Value = "True" },
            """{"type":"Input.Toggle","id":"c","title":"Consent","valueOn":"True","valueOff":"False","wrap":true,"value":"True"}""")
            .SetArgDisplayNames("a toggle");
        yield return new TestCaseData(
            new AdaptiveChoiceSetInput { Id = "s", Choices = { new AdaptiveChoice { Title = "One", Value = "1" } } },
            """{"type":"Input.ChoiceSet","id":"s","style":"compact","isMultiSelect":false,"choices":[{"title":"One","value":"1"}]}""")
            .SetArgDisplayNames("a choice");
        yield return new TestCaseData(
            new AdaptiveChoiceSetInput
            {
                Id = "s",
                Value = "1,2",
                Style = AdaptiveChoiceInputStyle.Filtered,
                IsMultiSelect = true,
                Wrap = true,
                Placeholder = "p",
                AdditionalProperties = { ["choices.data"] = new { type = "Data.Query", dataset = "clients" } }
            },
            CompactJson.Of("""
                {"type":"Input.ChoiceSet","id":"s","value":"1,2","style":"filtered","isMultiSelect":true,"choices":[],"wrap":true,"placeholder":"p",
                "choices.data":{"type":"Data.Query","dataset":"clients"}}
                """))
            .SetArgDisplayNames("choices to search");
    }

    [TestCaseSource(nameof(Inputs))]
    public void An_input_writes_what_it_collects(AdaptiveInput input, string json)
    {
        Assert.That(JsonConvert.SerializeObject(input), Is.EqualTo(json));
    }

    [Test]
    public void A_toggle_without_a_title_is_refused()
    {
        Assert.That(() => JsonConvert.SerializeObject(new AdaptiveToggleInput { Id = "c" }), Throws.InstanceOf<JsonSerializationException>());
    }
}
