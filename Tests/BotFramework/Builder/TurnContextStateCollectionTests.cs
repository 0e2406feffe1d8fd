using Microsoft.Bot.Builder;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class TurnContextStateCollectionTests
{
    [Test]
    public void A_value_is_found_by_its_type_or_by_its_key_in_any_case()
    {
        var state = new TurnContextStateCollection();
        state.Add<IBot>(new ActivityHandler());
        state.Add("Key", "value");

        Assert.That(state.Get<IBot>(), Is.TypeOf<ActivityHandler>());
        Assert.That(state.Get<string>("kEY"), Is.EqualTo("value"));
        Assert.That(state.ContainsKey("Microsoft.Bot.Builder.IBot"), Is.True);
    }

    [Test]
    public void A_missing_value_and_one_of_another_type_are_null()
    {
        var state = new TurnContextStateCollection { { "key", (object)"value" } };

        Assert.That(state.Get<string>("other"), Is.Null);
        Assert.That(state.Get<ActivityHandler>("key"), Is.Null);
        Assert.That(() => state.Get<string>(null), Throws.TypeOf<ArgumentNullException>());
    }

    [Test]
    public void Adding_takes_no_null_and_no_taken_key()
    {
        var state = new TurnContextStateCollection();
        state.Add("key", "value");

        Assert.That(() => state.Add("key", "other"), Throws.TypeOf<ArgumentException>());
        Assert.That(() => state.Add<string>("new", null!), Throws.TypeOf<ArgumentNullException>());
    }

    [Test]
    public void Setting_replaces_and_takes_null()
    {
        var state = new TurnContextStateCollection();
        state.Set("key", "value");
        state.Set("key", "other");
        state.Set<string>("empty", null!);

        Assert.That(state.Get<string>("key"), Is.EqualTo("other"));
        Assert.That(state.ContainsKey("empty"), Is.True);
    }
}
