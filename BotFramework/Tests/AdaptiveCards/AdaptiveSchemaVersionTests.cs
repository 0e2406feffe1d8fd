using AdaptiveCards;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests;

public sealed class AdaptiveSchemaVersionTests
{
    [TestCase("1.5", 1, 5)]
    [TestCase("2", 2, 0)]
    public void A_version_is_read_from_its_numbers(string text, int major, int minor)
    {
        Assert.That(new AdaptiveSchemaVersion(text), Is.EqualTo(new AdaptiveSchemaVersion(major, minor)));
    }

    [TestCase("")]
    [TestCase("one")]
    [TestCase("1.x")]
    public void Anything_else_is_refused(string text)
    {
        Assert.That(() => new AdaptiveSchemaVersion(text), Throws.TypeOf<AdaptiveSerializationException>().With.Message.Contains(text));
    }

    [Test]
    public void Versions_compare_by_number()
    {
        AdaptiveSchemaVersion older = "1.9";
        var newer = new AdaptiveSchemaVersion(1, 10);

        Assert.That(older < newer, Is.True);
        Assert.That(older >= newer, Is.False);
        Assert.That(older == "1.9", Is.True);
        Assert.That(newer.ToString(), Is.EqualTo("1.10"));
    }
}
