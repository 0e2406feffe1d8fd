using LeanTechBot.Bot.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

[TestFixture]
internal sealed class TableKeyTests
{
    [TestCase("19:a_B-9@thread.tacv2;messageid=17", "19:a_B-9@thread.tacv2;messageid=17")]
    [TestCase("a/b", "a!002fb")]
    [TestCase("a!002fb", "a!0021002fb")]
    [TestCase("a|b", "a!007cb")]
    [TestCase("é", "!00e9")]
    [TestCase("", "")]
    public void An_id_becomes_a_part_of_a_key_that_can_be_read_back(string id, string part) =>
        Assert.That(TableKey.Escape(id), Is.EqualTo(part));

    [Test]
    public void Half_a_surrogate_pair_is_an_id_like_any_other() =>
        Assert.That(TableKey.Escape("a\uD83D"), Is.EqualTo("a!d83d"));

    [Test]
    public void An_id_that_would_be_too_long_becomes_its_hash()
    {
        var kept = new string('a', TableKey.MaxEscapedLength);
        var hashed = TableKey.Escape(kept + "a");

        Assert.That(TableKey.Escape(kept), Is.EqualTo(kept));
        Assert.That(hashed, Does.Match("^!![0-9a-f]{64}$"));
        Assert.That(TableKey.Escape(kept + "b"), Is.Not.EqualTo(hashed));
        Assert.That(TableKey.Escape(new string('/', 48)), Has.Length.EqualTo(240));
        Assert.That(TableKey.Escape(new string('/', 49)), Has.Length.EqualTo(66));
        Assert.That(TableKey.Escape(new string('\uD83D', 99)), Is.Not.EqualTo(TableKey.Escape(new string('\uD83E', 99))));
    }

    [TestCase("a/b")]
    [TestCase(@"a\b")]
    [TestCase("a#b")]
    [TestCase("a?b")]
    [TestCase("a%b")]
    [TestCase("a'b")]
    [TestCase("a b")]
    [TestCase("a\u007Fb")]
    [TestCase("a\u0001b")]
    [TestCase("é")]
    [TestCase("😀")]
    [TestCase("")]
    public void A_key_that_a_back_end_would_not_take_is_refused(string part)
    {
        Assert.That(() => new TableKey(part, "row"), Throws.ArgumentException);
        Assert.That(() => new TableKey("partition", part), Throws.ArgumentException);
        Assert.That(() => new RowRange("partition", part, "row"), Throws.ArgumentException);
    }

    [Test]
    public void A_key_over_512_characters_is_refused()
    {
        Assert.That(() => new TableKey("partition", new string('a', 512)), Throws.Nothing);
        Assert.That(() => new TableKey("partition", new string('a', 513)), Throws.ArgumentException.With.Message.Contains("513"));
    }
}
