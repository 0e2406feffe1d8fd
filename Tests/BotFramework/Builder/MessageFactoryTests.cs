using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class MessageFactoryTests
{
    [Test]
    public void A_text_accepts_input_unless_said_otherwise()
    {
        Assert.That(MessageFactory.Text("hello").Type, Is.EqualTo(ActivityTypes.Message));
        Assert.That(MessageFactory.Text("hello").Text, Is.EqualTo("hello"));
        Assert.That(MessageFactory.Text("hello").InputHint, Is.EqualTo(InputHints.AcceptingInput));
        Assert.That(MessageFactory.Text("hello", null, InputHints.IgnoringInput).InputHint, Is.EqualTo(InputHints.IgnoringInput));
    }

    [Test]
    public void A_blank_text_becomes_null()
        => Assert.That(MessageFactory.Text(" ").Text, Is.Null);

    [Test]
    public void Attachments_are_listed()
    {
        var card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive" };

        Assert.That(MessageFactory.Attachment(card).Attachments.Single(), Is.SameAs(card));
        Assert.That(MessageFactory.Attachment(card).AttachmentLayout, Is.EqualTo("list"));
        Assert.That(() => MessageFactory.Attachment((Attachment)null!), Throws.TypeOf<ArgumentNullException>());
    }
}
