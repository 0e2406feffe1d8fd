using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.Tests.Turns;

/// <summary>No markup hides a secret from the mask (KB-450).</summary>
internal sealed class InboundSecretTests
{
    private const string Secret = "Hunter2!xyz";

    [TestCase("password&#58; Hunter2!xyz")]
    [TestCase("password&colon; Hunter2!xyz")]
    [TestCase("pass<b></b>word: Hunter2!xyz")]
    [TestCase("pass<!-- x -->word: Hunter2!xyz")]
    [TestCase("pass&#8203;word: Hunter2!xyz")]
    [TestCase("pass\u00ADword: Hunter2!xyz")]
    [TestCase("pass\u202Eword: Hunter2!xyz")]
    [TestCase("password:&nbsp;Hunter2!xyz")]
    [TestCase("password:\u3000Hunter2!xyz")]
    [TestCase("<b>password:</b> Hunter2!xyz")]
    [TestCase("password: <i>Hunter</i>2!xyz")]
    [TestCase("**password:** Hunter2!xyz")]
    [TestCase("**password**: Hunter2!xyz")]
    [TestCase("__password:__ Hunter2!xyz")]
    [TestCase("*password:* `Hunter2!xyz`")]
    [TestCase("`password`: **Hunter2!xyz**")]
    [TestCase("***password:*** Hunter2!xyz")]
    [TestCase("~~password:~~ Hunter2!xyz")]
    [TestCase("password: <at>LeanTechBot</at> Hunter2!xyz")]
    [TestCase("password <at>LeanTechBot</at>: Hunter2!xyz")]
    [TestCase("password: <at>Jun Dela Cruz</at> sunshine7")]
    [TestCase("password: <at>Jun Dela Cruz</at> Hunter2!xyz")]
    [TestCase("pass<a href=\"https://x.ph\">word</a>: Hunter2!xyz")]
    public async Task A_password_is_masked(string text)
    {
        var turn = await InboundTurn.Of(text).RunAsync();

        Assert.That(turn.Stored, Does.Contain("[password masked]").And.Not.Contain(Secret).And.Not.Contain("sunshine7"));
    }

    [TestCase("card 4111&nbsp;1111&nbsp;1111&nbsp;1111")]
    [TestCase("card 4111<b> 1111</b> 1111&#8203; 1111")]
    [TestCase("card <span>4111</span> <span>1111</span> <span>1111</span> <span>1111</span>")]
    [TestCase("card **4111 1111** 1111 1111")]
    public async Task A_card_number_is_masked(string text) =>
        Assert.That((await InboundTurn.Of(text).RunAsync()).Stored, Does.Contain("[card number masked]").And.Not.Contain("4111"));

    [Test]
    public async Task What_stood_between_is_kept_beside_the_words()
    {
        var turn = await InboundTurn.Of("password: <at>Jun Dela Cruz</at> sunshine7").RunAsync();

        Assert.That(turn.Stored, Does.EndWith("(@Jun Dela Cruz)"));
    }

    [TestCase("**urgent** see *.log and __init__.py")]
    [TestCase("a*b*c = d, `ls -l`, _private_")]
    [TestCase("ask @Jun about the **password** policy")]
    public async Task Emphasis_that_hides_nothing_stays(string text) =>
        Assert.That((await InboundTurn.Of(text).RunAsync()).Stored, Is.EqualTo(text));

    [TestCase("password&#58; Hunter2!xyz")]
    [TestCase("**password:** Hunter2!xyz")]
    [TestCase("pass\u200Bword:\u00A0Hunter2!xyz")]
    [TestCase("pass<b></b>word: Hunter2!xyz")]
    public async Task A_card_s_input_is_masked(string typed)
    {
        var value = new JObject { ["action"] = new JObject { ["data"] = new JObject { ["description"] = typed } } };

        var turn = await InboundTurn.Of(null).WithValue(value).RunAsync();

        Assert.That((string?)turn.Value!["action"]!["data"]!["description"], Does.Contain("[password masked]").And.Not.Contain(Secret));
    }

    [TestCase("a &lt; b", "a &lt; b")]
    [TestCase("use <b> here", "use <b> here")]
    [TestCase("a\u00A0b\u200B", "a b")]
    [TestCase("x\u202Ey", "xy")]
    public async Task A_card_s_input_is_what_was_typed(string typed, string words)
    {
        var turn = await InboundTurn.Of(null).WithValue(new JObject { ["summary"] = typed }).RunAsync();

        Assert.That((string?)turn.Value!["summary"], Is.EqualTo(words));
    }

    [Test]
    public async Task A_picked_message_is_masked()
    {
        const string Html = "<p><at id=\"0\">LeanTechBot</at> pass<b></b>word&#58; <i>Hunter</i>2!xyz &amp; more</p>";
        var value = new JObject
        {
            ["commandId"] = "addToNotes",
            ["messagePayload"] = new JObject { ["id"] = "1", ["body"] = new JObject { ["contentType"] = "html", ["content"] = Html } },
        };

        var turn = await InboundTurn.Of(null).WithValue(value).RunAsync();

        Assert.That((string?)turn.Value!["messagePayload"]!["body"]!["content"], Is.EqualTo("password: [password masked] & more"));
    }
}
