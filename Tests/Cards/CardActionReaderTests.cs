using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Cards;

/// <summary>The one place where a payload becomes an action takes what hosts send and never throws on what others do.</summary>
internal sealed class CardActionReaderTests
{
    [TestCase("""{"card":"k","summary":"typed","step":"Intake","ticket":"INC-2026-04-00142","action":"continue"}""", TestName = "The discriminator last")]
    [TestCase("""{"action":"continue","card":"k","step":"Intake","ticket":"INC-2026-04-00142","summary":"typed","unknown":"ignored","more":{"a":[1]}}""", TestName = "Unknown properties")]
    [TestCase("""{ "action" : "continue" , "card":"k", "step":"intake", "ticket":"INC-2026-04-00142", "summary":"typed" }""", TestName = "Another letter case of a choice")]
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
    [TestCase("""{"action":"continue","card":"k","step":"Intake","a":[[[[[[[[[[[[]]]]]]]]]]]]}""")]
    public void What_is_no_action_is_unreadable(string? json) => Assert.That(CardActionReader.Read(json), Is.InstanceOf<CardActionReading.Unreadable>());
}
