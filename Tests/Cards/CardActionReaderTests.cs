using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Cards;

/// <summary>The one place where a payload becomes an action takes what hosts send and never throws on what others do.</summary>
internal sealed class CardActionReaderTests
{
    [TestCase("""{"card":"k","summary":"typed","step":"Intake","ticket":"INC-2026-04-00142","action":"continue"}""", TestName = "The discriminator last")]
    [TestCase("""{"action":"continue","card":"k","step":"Intake","ticket":"INC-2026-04-00142","summary":"typed","unknown":"ignored","more":{"a":[1]}}""", TestName = "Unknown properties")]
    [TestCase("""{ "action" : "continue" , "card":"k", "step":"Intake", "ticket":"INC-2026-04-00142", "summary":"typed" }""", TestName = "Blanks between the parts")]
    public void A_payload_of_any_order_is_read(string json)
    {
        var read = CardActionReader.Read(json);

        Assert.That(read, Is.EqualTo(new CardActionReading.Understood(new ContinueStep
        {
            Card = "k",
            Ticket = "INC-2026-04-00142",
            Step = CallStep.Intake,
            Answers = new IntakeAnswers { Summary = "typed" },
        })));
    }

    [TestCase("\"true\"", true)]
    [TestCase("\"false\"", false)]
    [TestCase("true", true)]
    [TestCase("false", false)]
    [TestCase("null", null)]
    public void A_toggle_is_read_as_a_string_or_a_boolean(string value, bool? expected)
    {
        var read = CardActionReader.Read($$"""{"action":"continue","card":"k","step":"Investigation","logsChecked":{{value}}}""");

        Assert.That(((InvestigationAnswers)((ContinueStep)((CardActionReading.Understood)read).Action).Answers!).LogsChecked, Is.EqualTo(expected));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("   ")]
    [TestCase("null")]
    [TestCase("5")]
    [TestCase("[]")]
    [TestCase("\"continue\"")]
    [TestCase("{}")]
    [TestCase("{")]
    [TestCase("""{"card":"k"}""")]
    [TestCase("""{"action":"unknown","card":"k"}""")]
    [TestCase("""{"action":5,"card":"k"}""")]
    [TestCase("""{"action":null,"card":"k"}""")]
    [TestCase("""{"action":"continue","step":"Intake"}""")]
    [TestCase("""{"action":"continue","card":"k"}""")]
    [TestCase("""{"action":"continue","card":"k","step":"Teatime"}""")]
    [TestCase("""{"action":"continue","card":"k","step":"99"}""")]
    [TestCase("""{"action":"continue","card":"k","step":99}""")]
    [TestCase("""{"action":"continue","card":"k","step":"Intake","summary":{}}""")]
    [TestCase("""{"action":"continue","card":"k","step":"Intake","summary":5}""")]
    [TestCase("""{"action":"continue","card":["k"],"step":"Intake"}""")]
    [TestCase("""{"action":"continue","card":"k","step":"Investigation","logsChecked":"perhaps"}""")]
    [TestCase("""{"action":"copy-spiel","card":"k","step":"Intake","spiel":"Swearing"}""")]
    [TestCase("""{"action":"copy-spiel","card":"k","step":"Intake","spiel":99}""")]
    [TestCase("""{"action":"copy-spiel","card":"k","step":"Intake","spiel":1}""")]
    [TestCase("""{"action":"copy-spiel","card":"k","step":"Intake","spiel":"1"}""")]
    [TestCase("""{"action":"copy-spiel","card":"k","step":"Intake","spiel":-1}""")]
    [TestCase("""{"action":"copy-spiel","card":"k","step":2,"spiel":"Intake"}""")]
    [TestCase("""{"action":"continue","card":"k","step":null}""")]
    [TestCase("""{"action":"continue","card":null,"step":"Intake"}""")]
    [TestCase("""{"action":"leave","card":"k","from":1}""")]
    [TestCase("""{"action":"leave","card":"k","from":77}""")]
    [TestCase("""{"action":"open-case-form","card":"k","post":"tier2","act":99}""")]
    [TestCase("""{"action":"open-case-form","card":"k","post":null,"act":"Resolve"}""")]
    [TestCase("""{"action":"keep-as-note","card":"k","text":null}""")]
    [TestCase("""{"action":"post-question","card":"k","question":null,"tried":""}""")]
    [TestCase("""{"action":"new-security","card":"k","concern":null,"observed":"","concernSystem":"","discoveredDate":"","discoveredTime":"","suspicion":""}""")]
    [TestCase("""{"action":"keep-as-note","card":"k","text":"\ud800"}""")]
    [TestCase("""{"action":"continue","card":"k","step":"\ud800"}""")]
    [TestCase("""{"action":"continue","card":"k","step":"Intake","a":[[[[[[[[[[[[]]]]]]]]]]]]}""")]
    public void What_is_no_action_is_unreadable(string? json) => Assert.That(CardActionReader.Read(json), Is.InstanceOf<CardActionReading.Unreadable>());

    [TestCaseSource(nameof(Required))]
    public void A_required_property_is_neither_null_nor_a_number(Type type, PropertyInfo property, string hostile)
    {
        var payload = new JsonObject { ["action"] = ((CardAction)Activator.CreateInstance(type)!).Verb };
        foreach (var carried in RequiredOf(type))
        {
            payload[SampleClicks.Wire(carried.Name)] = carried.PropertyType.IsEnum ? Enum.GetNames(carried.PropertyType)[0] : carried.PropertyType == typeof(int) ? 1 : "typed";
        }

        Assert.That(CardActionReader.Read(payload.ToJsonString()), Is.InstanceOf<CardActionReading.Understood>());
        payload[SampleClicks.Wire(property.Name)] = JsonNode.Parse(hostile);
        Assert.That(CardActionReader.Read(payload.ToJsonString()), Is.InstanceOf<CardActionReading.Unreadable>());
    }

    /// <summary>Every required property of every action, with what it cannot be; a number is none of an enum's names, and a number where one is asked for.</summary>
    private static IEnumerable<TestCaseData> Required =>
        from declared in typeof(CardAction).GetCustomAttributes<JsonDerivedTypeAttribute>()
        from property in RequiredOf(declared.DerivedType)
        from hostile in property.PropertyType == typeof(int) ? (string[])["null", "\"x\""] : ["null", "1", "99", "-1", "{}"]
        select new TestCaseData(declared.DerivedType, property, hostile).SetArgDisplayNames(declared.DerivedType.Name, property.Name, hostile);

    private static IEnumerable<PropertyInfo> RequiredOf(Type type) => type.GetProperties().Where(property => property.GetCustomAttribute<RequiredMemberAttribute>() is not null);
}
