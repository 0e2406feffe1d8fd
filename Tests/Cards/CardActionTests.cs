using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Cards;

/// <summary>What a button puts on the wire is what the bot reads from it.</summary>
internal sealed class CardActionTests
{
    private static readonly JsonDerivedTypeAttribute[] Declared = [.. typeof(CardAction).GetCustomAttributes<JsonDerivedTypeAttribute>()];

    private static readonly (string Card, ShownCard Shown)[] Cards =
        [.. CardCatalogue.Cards.Select(card => (card.Key, new ShownCard(JsonNode.Parse(card.Value)!.AsObject())))];

    private static IEnumerable<TestCaseData> Buttons => Cards.SelectMany(card => card.Shown.Buttons.Select((button, place) =>
        new TestCaseData(card.Shown, button).SetArgDisplayNames(card.Card, $"{place} {button.Title}")));

    private static IEnumerable<Type> Types => Declared.Select(declared => declared.DerivedType);

    [TestCaseSource(nameof(Buttons))]
    public void A_filled_card_reads_as_an_equal_record(ShownCard card, CardButton button)
    {
        var reading = CardActionReader.Read(SampleClicks.Payload(card, button).ToJsonString());

        var expected = SampleClicks.Record(TypeOf(button), card, button);
        Assert.That(reading, Is.EqualTo(new CardActionReading.Understood(expected)));
        Assert.That((expected.Verb, expected.Card), Is.EqualTo((button.Verb, SampleCall.Key)));
    }

    [TestCaseSource(nameof(Types))]
    public void An_action_is_on_a_card_with_all_it_carries(Type type)
    {
        var buttons = Cards.SelectMany(card => card.Shown.Buttons).Where(button => TypeOf(button) == type).ToArray();

        Assert.That(buttons, Is.Not.Empty);
        var carried = SampleClicks.Carried(type).Select(property => SampleClicks.Wire(property.Name)).Where(name => name != "ticket");
        Assert.That(buttons.Select(button => button.Data.Select(property => property.Key)), Is.All.SupersetOf(carried));
        Assert.That(buttons.SelectMany(button => button.Data.Select(property => property.Key)).Distinct(), Is.SubsetOf(carried.Concat(["ticket", "action", "noPatientData"])));
    }

    [Test]
    public void Every_answer_has_an_input_on_some_card()
    {
        var inputs = new HashSet<(Type, string)>();
        var answers = new HashSet<Type>();
        foreach (var (_, card) in Cards)
        {
            foreach (var button in card.Buttons)
            {
                var type = TypeOf(button);
                if (SampleClicks.InputsOf(type) is { } property)
                {
                    var held = SampleClicks.AnswersType(SampleClicks.Record(type, card, button), property);
                    answers.Add(held);
                    inputs.UnionWith(card.Inputs.Select(input => (held, input.Id)));
                }
            }
        }

        var missing = answers.SelectMany(type => type.GetProperties().Where(property => property.CanWrite && !inputs.Contains((type, SampleClicks.Wire(property.Name)))).Select(property => $"{type.Name}.{property.Name}"));
        Assert.That(answers, Has.Count.EqualTo(12));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Every_input_is_an_answer_of_every_button_beside_it()
    {
        foreach (var (name, card) in Cards.Where(card => card.Shown.Inputs.Count > 0))
        {
            foreach (var button in card.Buttons.Where(button => SampleClicks.InputsOf(TypeOf(button)) is not null))
            {
                var record = SampleClicks.Record(TypeOf(button), card, button);
                var held = SampleClicks.AnswersType(record, SampleClicks.InputsOf(TypeOf(button))!);
                Assert.That(card.Inputs.Select(input => input.Id), Is.SubsetOf(held.GetProperties().Select(property => SampleClicks.Wire(property.Name))), $"{name}: {button.Title}");
            }
        }
    }

    [Test]
    public void A_discriminator_is_the_verb_and_stands_for_one_action()
    {
        Assert.That(Declared.Select(declared => declared.TypeDiscriminator), Is.Unique);
        foreach (var declared in Declared)
        {
            Assert.That(((CardAction)Activator.CreateInstance(declared.DerivedType)!).Verb, Is.EqualTo(declared.TypeDiscriminator));
        }
    }

    [Test]
    public void Every_action_is_declared() =>
        Assert.That(typeof(CardAction).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CardAction)) && !type.IsAbstract), Is.EquivalentTo(Types));

    [Test]
    public void No_two_buttons_of_a_card_share_an_operation_unless_they_do_the_same()
    {
        foreach (var (name, card) in Cards)
        {
            var operations = card.Buttons.GroupBy(button => button.Data.ToJsonString()).Select(same => SampleClicks.Record(TypeOf(same.First()), card, same.First()))
                .Where(action => action is not TakeUpTicket).Select(action => action.Operation);
            Assert.That(operations, Is.Unique, name);
        }
    }

    private static Type TypeOf(CardButton button) => Declared.Single(declared => (string?)declared.TypeDiscriminator == button.Verb).DerivedType;
}
