using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.Tests.Turns;

/// <summary>Files and pictures beside the words are counted; what is the message itself, or a card, is none.</summary>
internal sealed class InboundFileTests
{
    [TestCase("application/vnd.microsoft.teams.file.download.info", 1)]
    [TestCase("image/png", 1)]
    [TestCase("image/*", 1)]
    [TestCase("application/pdf", 1)]
    [TestCase("reference", 1)]
    [TestCase("text/html", 0)]
    [TestCase("text/plain", 0)]
    [TestCase("messageReference", 0)]
    [TestCase("application/vnd.microsoft.card.adaptive", 0)]
    [TestCase("application/vnd.microsoft.card.thumbnail", 0)]
    [TestCase("", 0)]
    public async Task An_attachment_counts_by_its_type(string type, int count)
    {
        var turn = await InboundTurn.Of("see this").WithAttachment(type, "x", "router.log").RunAsync();

        Assert.That(turn.Message.Files.Count, Is.EqualTo(count));
    }

    [Test]
    public async Task A_pasted_picture_is_counted_once()
    {
        const string Html = "<p>see this</p><img src=\"x\" itemtype=\"http://schema.skype.com/AMSImage\">";
        var turn = await InboundTurn.OfHtml(Html, "see this").WithAttachment("image/*").RunAsync();

        Assert.That(turn.Message.Files.Count, Is.EqualTo(1));
        Assert.That(turn.Words, Is.EqualTo("see this"));
    }

    [Test]
    public async Task A_smile_is_no_picture()
    {
        var turn = await InboundTurn.OfHtml("<p>ok <img alt=\"🙂\" itemtype=\"http://schema.skype.com/Emoji\"></p>").RunAsync();

        Assert.That(turn.Message.Files.Count, Is.Zero);
    }

    [Test]
    public async Task A_secret_in_a_file_s_name_is_masked()
    {
        var turn = InboundTurn.Of("see this").WithAttachment("application/pdf", new JObject(), "password: Hunter2!xyz");

        await turn.RunAsync();

        Assert.That(turn.Message.Files.Names, Has.None.Contains("Hunter2"));
    }
}
