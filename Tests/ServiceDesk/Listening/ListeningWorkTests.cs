using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.Tests.Content;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>How much is done for a text, counted in features: it grows no faster than the text, and ends at a cap.</summary>
internal sealed class ListeningWorkTests
{
    private const string Sentence = "client of Northgate called, portal down since 8:40, files on the share will not open for all 14 users. ";

    [Test]
    public void Twice_the_text_is_at_most_twice_the_work()
    {
        var once = Work(Repeat(4_000));
        var twice = Work(Repeat(8_000));

        Assert.That(twice, Is.LessThanOrEqualTo(2.1 * once));
    }

    [Test]
    public void A_very_long_text_costs_no_more_than_its_beginning_and_end() =>
        Assert.That(Work(Repeat(600_000)), Is.LessThanOrEqualTo(1.1 * Work(Repeat(20_000))));

    [Test]
    public void A_text_without_any_space_is_read_too() => Assert.That(Work(new string('x', 60_000)), Is.GreaterThan(0));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(400)]
    [TestCase(401)]
    [TestCase(20_000)]
    public void The_parts_of_a_text_are_the_text(int length)
    {
        var text = Repeat(length);

        Assert.That(string.Concat(TextParts.Cut(text).Select(part => part.In(text))), Is.EqualTo(text));
        Assert.That(TextParts.Cut(text).Select(part => part.Length), Is.All.LessThanOrEqualTo(TextParts.MaxWholeLength));
    }

    private static string Repeat(int length) => string.Concat(Enumerable.Repeat(Sentence, length / Sentence.Length + 1))[..length];

    private static int Work(string text) => ShippedListening.Reader.ReadParts(text, TextPlace.Call).Sum(part => part.Features.Count);
}
