using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.Tests.Turns;

/// <summary>What Teams sends becomes what a person wrote: one row for each shape of text.</summary>
internal sealed class InboundTextTests
{
    // Entities.
    [TestCase("AT&amp;T is down", "AT&T is down")]
    [TestCase("AT&T is down", "AT&T is down")]
    [TestCase("a &lt; b &gt; c", "a < b > c")]
    [TestCase("&quot;denied&quot; &#39;again&#39;", "\"denied\" 'again'")]
    [TestCase("one&nbsp;two&#160;three&#xA0;four", "one two three four")]
    [TestCase("one&nbsptwo", "one two")]
    [TestCase("time&colon; 09&#58;10", "time: 09:10")]
    [TestCase("caf&eacute; &euro;5", "café €5")]
    [TestCase("&foo; stays, &#; too", "&foo; stays, &#; too")]
    [TestCase("&amp;lt; typed as such", "&lt; typed as such")]
    [TestCase("https://x.ph/?a=1&copy=2&reg=3&lt=4", "https://x.ph/?a=1&copy=2&reg=3&lt=4")]
    [TestCase("&#0;&#xD800;&#x110000;", "\uFFFD\uFFFD\uFFFD")]
    // Tags.
    [TestCase("<p>one</p><p>two</p>", "one\ntwo")]
    [TestCase("one<br>two<br/>three<BR />four", "one\ntwo\nthree\nfour")]
    [TestCase("<div>one<div>two</div></div>", "one\ntwo")]
    [TestCase("<b>bold</b> and <i>italic</i> and <code>ls</code>", "bold and italic and ls")]
    [TestCase("pass<b></b>word", "password")]
    [TestCase("<style>p { color: red }</style>shown", "shown")]
    [TestCase("<script>alert(1)</script> as typed", "<script>alert(1)</script> as typed")]
    [TestCase("a<!-- hidden -->b", "ab")]
    [TestCase("<!--[if mso]><b>x</b><![endif]-->shown", "shown")]
    [TestCase("<o:p></o:p>from Word", "from Word")]
    [TestCase("<font color=\"red\">red</font>", "red")]
    [TestCase("line one\nline two", "line one\nline two")]
    [TestCase("line one\r\nline two", "line one\nline two")]
    [TestCase("two  blanks kept", "two  blanks kept")]
    // What people wrote in angle brackets themselves.
    [TestCase("if a < b and c > d", "if a < b and c > d")]
    [TestCase("<VirtualHost *:80> is missing", "<VirtualHost *:80> is missing")]
    [TestCase("from Ana <ana@x.ph>", "from Ana <ana@x.ph>")]
    [TestCase("cpu <3 and i <u see", "cpu <3 and i <u see")]
    [TestCase("a <b and c> d", "a <b and c> d")]
    [TestCase("unclosed <style> here", "unclosed <style> here")]
    [TestCase("unclosed <!-- here", "unclosed <!-- here")]
    [TestCase("&lt;script&gt; in the page", "<script> in the page")]
    // Lists and tables.
    [TestCase("<ul><li>one</li><li>two</li></ul>", "- one\n- two")]
    [TestCase("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two")]
    [TestCase("<ol start=\"4\"><li>one</li></ol>", "4. one")]
    [TestCase("<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>", "- one\n  - inner\n- two")]
    [TestCase("<ul><li><p>one</p></li></ul>after", "- one\nafter")]
    [TestCase("<table><tr><td>code</td><td>4</td></tr><tr><td>LT-2003</td><td>5</td></tr></table>", "code | 4\nLT-2003 | 5")]
    [TestCase("<table><tbody><tr><th>a</th><td><p>b</p></td></tr></tbody></table>after", "a |\nb\nafter")]
    // Links.
    [TestCase("<a href=\"https://x.ph/help\">the page</a>", "the page (https://x.ph/help)")]
    [TestCase("<a href=\"https://x.ph/help\">https://x.ph/help</a>", "https://x.ph/help")]
    [TestCase("<a href=\"http://x.ph/\">x.ph</a>", "x.ph")]
    [TestCase("<a href=\"mailto:ana@x.ph\">Ana</a>", "Ana (ana@x.ph)")]
    [TestCase("<a href=\"mailto:ana@x.ph\">ana@x.ph</a>", "ana@x.ph")]
    [TestCase("<a href=\"javascript:alert(1)\">click</a>", "click")]
    [TestCase("<a href=\"https://x.ph/?a=1&amp;b=2\">q</a>", "q (https://x.ph/?a=1&b=2)")]
    [TestCase("<a href=\"https://x.ph\"></a>", "https://x.ph")]
    [TestCase("<a href=\"https://x.ph\">never closed", "never closed (https://x.ph)")]
    // Quotes, pictures, code.
    [TestCase("<blockquote>it was DNS</blockquote>yes", "> it was DNS\nyes")]
    [TestCase("<blockquote><b>Jun</b><p>it was DNS</p></blockquote><p>yes</p>", "> Jun\n> it was DNS\nyes")]
    [TestCase("<quoted messageId=\"1\"/>yes", "> (a quoted message)\nyes")]
    [TestCase("fine <img alt=\"🙂\" itemtype=\"http://schema.skype.com/Emoji\">", "fine 🙂")]
    [TestCase("fine <emoji id=\"smile\" alt=\"🙂\" title=\"Smile\"></emoji>", "fine 🙂")]
    [TestCase("<pre>a\n  b</pre>", "a\n  b")]
    [TestCase("<codeblock class=\"Bash\"><code>ls -l<br>pwd</code></codeblock>", "ls -l\npwd")]
    // Characters.
    [TestCase("a\u00A0b\u2003c\u202Fd\u3000e", "a b c d e")]
    [TestCase("pass\u200Bwo\u00ADrd\uFEFF", "password")]
    [TestCase("a\u202Eb\u2066c\u2069d\u200Fe\u061Cf", "abcdef")]
    [TestCase("👩\u200D💻 on it", "👩\u200D💻 on it")]
    [TestCase("tag \U000E0041\U000E0042 letters", "tag  letters")]
    [TestCase("a\u0000b\u0007c\td", "abc d")]
    [TestCase("one\u2028two\u2029three\u0085four", "one\ntwo\nthree\nfour")]
    [TestCase("one   \n\n\n\ntwo", "one\n\ntwo")]
    [TestCase("today is {{DATE(2026-03-01T00:00:00Z,SHORT)}}", "today is { {DATE(2026-03-01T00:00:00Z,SHORT)}}")]
    // The bot's own name, wherever it comes, without entities as in some personal chats.
    [TestCase("<at>LeanTechBot</at> escalate", "escalate")]
    [TestCase("<at>LeanTechBot</at>, escalate", "escalate")]
    [TestCase("escalate <at>LeanTechBot</at>", "escalate")]
    [TestCase("dns <at id=\"0\">LeanTechBot</at> is down", "dns is down")]
    [TestCase("<at>LeanTech</at>&nbsp;<at>Bot</at> escalate", "escalate")]
    [TestCase("<at>never closed", "@never closed")]
    [TestCase("ask <at>Jun Dela Cruz</at> first", "ask @Jun Dela Cruz first")]
    [TestCase("<at></at>nobody", "nobody")]
    [TestCase("", "")]
    [TestCase("   \u200B ", "")]
    [TestCase(null, "")]
    public async Task A_text_is_its_words(string? text, string words) =>
        Assert.That((await InboundTurn.Of(text).RunAsync()).Words, Is.EqualTo(words));

    [Test]
    public async Task Half_a_character_is_shown_as_such()
    {
        var turn = await InboundTurn.Of("half \uD83D picture \uDCBB").RunAsync();

        Assert.That(turn.Words, Is.EqualTo("half \uFFFD picture \uFFFD"));
    }

    [TestCase("<p>one</p>\n<p>two</p>", "one\ntwo")]
    [TestCase("<div>one\n  two</div>", "one two")]
    [TestCase("<p>&nbsp;</p><p>one</p>", "one")]
    [TestCase("<p>a <x-new>b</x-new> c</p>", "a b c")]
    [TestCase("<script>alert(1)</script>shown", "shown")]
    [TestCase("<p>a &lt;VirtualHost&gt; b</p>", "a <VirtualHost> b")]
    [TestCase("<div><ul>\n<li>one</li>\n<li>two</li>\n</ul></div>", "- one\n- two")]
    [TestCase("<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>", "a | b")]
    [TestCase("<pre>a\n  b</pre>", "a\n  b")]
    [TestCase(
        "<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\" itemid=\"1\">"
        + "<strong itemprop=\"mri\" itemid=\"8:orgid:1\">Jun Dela Cruz</strong>"
        + "<span itemprop=\"time\" itemid=\"1\"></span><p itemprop=\"preview\">it was DNS</p></blockquote><p>yes</p>",
        "> Jun Dela Cruz\n> it was DNS\nyes")]
    [TestCase("<span itemscope itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">LeanTechBot</span>&nbsp;escalate", "escalate")]
    [TestCase("<span itemtype=\"http://schema.skype.com/Mention\"><b>Jun</b> <span>Lim</span></span> knows", "@Jun Lim knows")]
    public async Task An_attachment_is_its_words(string html, string words) =>
        Assert.That((await InboundTurn.OfHtml(html).RunAsync()).Words, Is.EqualTo(words));

    [TestCase("code 4", "<table><tr><td>code</td><td>4</td></tr></table>", "code | 4")]
    [TestCase("code4", "<table><tr><td>code</td><td>4</td></tr></table>", "code | 4")]
    [TestCase("the page", "<p><a href=\"https://x.ph/help\">the page</a></p>", "the page (https://x.ph/help)")]
    [TestCase("all of it", "<p><img src=\"x\"></p>", "all of it")]
    [TestCase("all of it and more", "<p>all of it</p>", "all of it and more")]
    [TestCase("kept", "<style>never closed kept", "kept")]
    [TestCase("kept", "", "kept")]
    public async Task The_attachment_counts_where_it_has_all_of_the_text(string text, string html, string words) =>
        Assert.That((await InboundTurn.OfHtml(html, text).RunAsync()).Words, Is.EqualTo(words));

    [Test]
    public async Task A_name_that_is_split_over_two_mentions_is_left_out()
    {
        var turn = InboundTurn.Of("<at id=\"0\">LeanTech</at>&nbsp;<at id=\"1\">Bot</at> escalate").NamedBot("LeanTech Bot")
            .WithMention("<at id=\"0\">LeanTech</at>").WithMention("<at id=\"1\">Bot</at>");

        Assert.That((await turn.RunAsync()).Words, Is.EqualTo("escalate"));
        Assert.That(turn.Message.MentionsBot, Is.True);
    }

    [TestCase("<at>Lean &amp; Tech</at>")]
    [TestCase("<at>Lean & Tech</at>")]
    public async Task A_name_with_an_entity_is_left_out(string mention)
    {
        var turn = InboundTurn.Of("<at>Lean &amp; Tech</at> escalate").NamedBot("Lean & Tech").WithMention(mention);

        Assert.That((await turn.RunAsync()).Words, Is.EqualTo("escalate"));
    }

    [Test]
    public async Task Another_person_of_the_bot_s_name_stays()
    {
        var turn = InboundTurn.Of("<at>LeanTechBot</at> what do you think?").WithMention("<at>LeanTechBot</at>", "29:jun", "LeanTechBot");

        Assert.That((await turn.RunAsync()).Words, Is.EqualTo("@LeanTechBot what do you think?"));
        Assert.That(turn.Message.MentionsBot, Is.False);
    }

    [Test]
    public async Task Of_two_of_one_name_the_right_one_stays()
    {
        var turn = InboundTurn.Of("<at>Kim</at> ask <at>Kim</at>").NamedBot("Kim")
            .WithMention("<at>Kim</at>").WithMention("<at>Kim</at>", "29:kim");

        Assert.That((await turn.RunAsync()).Words, Is.EqualTo("ask @Kim"));
    }

    [TestCase("""{"type":"mention"}""")]
    [TestCase("""{"type":"mention","mentioned":null}""")]
    [TestCase("""{"type":"mention","mentioned":"x","text":7}""")]
    [TestCase("""{"type":"mention","mentioned":{"id":7,"name":[]},"text":"<at>"}""")]
    [TestCase("""{"type":"quotedReply","quotedReply":[]}""")]
    [TestCase("""{"type":"quotedReply","quotedReply":{"messageId":1,"preview":{}}}""")]
    [TestCase("""{"type":null}""")]
    public async Task A_broken_entity_is_none(string entity) =>
        Assert.That((await InboundTurn.Of("escalate").WithEntity(JObject.Parse(entity)).RunAsync()).Words, Is.EqualTo("escalate"));

    [Test]
    public async Task A_quoted_message_is_shown_as_a_quote()
    {
        var quoted = new JObject { ["messageId"] = "1", ["senderName"] = "Jun", ["preview"] = "it was\nDNS" };
        var entity = new JObject { ["type"] = "quotedReply", ["quotedReply"] = quoted };
        var turn = InboundTurn.Of("<quoted messageId=\"1\"/> yes").WithEntity(entity);

        Assert.That((await turn.RunAsync()).Words, Is.EqualTo("> Jun: it was DNS\nyes"));
    }

    [Test]
    public async Task A_quoted_message_in_an_attachment_is_shown_as_a_quote()
    {
        const string Quoted = """{"messageId":"1","messagePreview":"it was DNS","messageSender":{"user":{"displayName":"Jun"}}}""";
        var turn = InboundTurn.Of("<quoted messageId=\"1\"/>yes").WithAttachment("messageReference", Quoted);

        Assert.That((await turn.RunAsync()).Words, Is.EqualTo("> Jun: it was DNS\nyes"));
        Assert.That(turn.Message.Files.Count, Is.Zero);
    }
}
