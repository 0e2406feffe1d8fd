using System.Diagnostics;
using NUnit.Framework;

namespace LeanTechBot.Tests.Turns;

/// <summary>Whatever is sent, reading it takes time in proportion to its length and loses no word.</summary>
internal sealed class InboundHostileTests
{
    private const int Long = 64 * 1024;

    private static readonly TestCaseData[] Texts =
    [
        Case("nested tags", Repeat("<div><b title=\"1\">")),
        Case("nested quotes", Repeat("<blockquote>x")),
        Case("nested lists", Repeat("<ul><li>x")),
        Case("nested tables", Repeat("<table><tr><td>x")),
        Case("links in links", Repeat("<a href=\"https://x.ph\">x")),
        Case("mentions that never end", Repeat("<at>x")),
        Case("closing tags", Repeat("</div></b></ul></blockquote></at></a></span>")),
        Case("open angles", Repeat("<")),
        Case("ampersands", Repeat("&")),
        Case("broken entities", Repeat("&#x;&#99999999999;&notin&amp")),
        Case("comments that never end", Repeat("<!--")),
        Case("styles that never end", Repeat("<style>x")),
        Case("quotes that never end", Repeat("<a href=\"x ")),
        Case("attributes without end", "<a " + Repeat("b=\"c\" ") + ">"),
        Case("emphasis", Repeat("**_`a ")),
        Case("stars", Repeat("*a")),
        Case("zero width", Repeat("a\u200B\u202E")),
        Case("braces", Repeat("{{DATE(")),
        Case("quoted messages", Repeat("<quoted messageId=\"1\"/>")),
    ];

    [TestCaseSource(nameof(Texts))]
    public async Task A_text_of_64_KB_is_read_at_once(string text)
    {
        var begun = Stopwatch.GetTimestamp();

        var turn = await InboundTurn.OfHtml($"{text} the end", $"the beginning {text}").RunAsync();

        Assert.That(Stopwatch.GetElapsedTime(begun), Is.LessThan(TimeSpan.FromSeconds(3)));
        Assert.That(turn.Stored.Length, Is.LessThan(8 * Long));
    }

    [Test]
    public async Task Many_attachments_are_counted()
    {
        var turn = InboundTurn.Of("see these");
        for (var index = 0; index < 2_000; index++)
        {
            turn.WithAttachment("image/png", new string('x', 100), $"shot {index}.png");
        }

        await turn.RunAsync();

        Assert.That(turn.Message.Files.Count, Is.EqualTo(2_000));
        Assert.That(turn.Message.Files.Names, Has.Length.LessThanOrEqualTo(5));
    }

    private static TestCaseData Case(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Long / part.Length));
}
