using LeanTechBot.Bot.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Long bodies and unusual text: kept whole, or refused; never cut.</summary>
internal sealed class BodyContract(StorageKind kind) : TableStoreContract(kind)
{
    [TestCase(31_999)]
    [TestCase(32_000)]
    [TestCase(32_001)]
    [TestCase(32_768)]
    [TestCase(32_769)]
    [TestCase(64_000)]
    [TestCase(200_000)]
    [TestCase(480_000)]
    public async Task A_long_body_comes_back_whole(int length) => await RoundTripAsync(Text(length));

    [TestCase(31_998)]
    [TestCase(31_999)]
    [TestCase(32_000)]
    [TestCase(63_998)]
    [TestCase(63_999)]
    public async Task A_surrogate_pair_is_not_torn_wherever_it_stands(int before) =>
        await RoundTripAsync(Text(before) + "😀" + Text(40_000));

    [Test]
    public async Task A_body_of_nothing_but_surrogate_pairs_comes_back_whole() =>
        await RoundTripAsync("x" + string.Concat(Enumerable.Repeat("𝒳", 100_000)));

    [Test]
    public async Task A_long_body_can_become_short_again()
    {
        var etag = (await CommittedAsync(Insert("a", Text(100_000))))["a"];

        await CommittedAsync(new RowChange.Replace(Key("a"), "short", etag));

        Assert.That(await BodyAsync("a"), Is.EqualTo("short"));
    }

    [Test]
    public async Task Quotes_and_control_characters_come_back() =>
        await RoundTripAsync(string.Concat(Enumerable.Range(1, 0x2FF).Select(c => (char)c)) + "\u2028\u2029\uFEFF\uFFFD\uFFFE\uFFFF");

    [Test]
    public async Task The_longest_transaction_fits_even_where_every_character_is_escaped() =>
        await CommittedAsync(Insert("a", new string('"', 480_000)), Insert("b", new string('ñ', 120_000)));

    [Test]
    public void A_body_over_the_limit_is_refused() =>
        Assert.That(async () => await Store.CommitAsync([Insert("a", Text(480_001))], default),
            Throws.InstanceOf<StorageLimitException>().With.Property("Limit").EqualTo("MaxBodyLength"));

    [Test]
    public void Bodies_over_the_limit_together_are_refused() =>
        Assert.That(async () => await Store.CommitAsync([Insert("a", Text(480_000)), Insert("b", Text(120_001))], default),
            Throws.InstanceOf<StorageLimitException>().With.Property("Limit").EqualTo("MaxTotalLength"));

    // No TestCase: an attribute's text is UTF-8, in which half a surrogate pair does not exist.
    [Test]
    public void Text_that_would_not_come_back_is_refused([Range(0, 4)] int which)
    {
        var body = new[] { "\uD83D", "a\uDE00b", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "a\0b" }[which];

        Assert.That(async () => await Store.CommitAsync([Insert("a", body)], default), Throws.ArgumentException);
    }

    /// <summary>Text in which no part is like another.</summary>
    private static string Text(int length) => string.Concat(Enumerable.Range(0, length / 6 + 1).Select(n => $"{n:x5} "))[..length];

    private async Task RoundTripAsync(string body)
    {
        await CommittedAsync(Insert("a", body));

        Assert.That(await BodyAsync("a") == body);
    }
}
