using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Schema;

public sealed class ActivityTests
{
    [TestCase("message", true)]
    [TestCase("MESSAGE", true)]
    [TestCase("message/sub", true)]
    [TestCase("messageUpdate", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void An_activity_is_of_the_kind_that_its_type_says(string? type, bool isMessage) =>
        Assert.That(new Activity(type: type).AsMessageActivity(), isMessage ? Is.Not.Null : Is.Null);

    [Test]
    public void A_reply_goes_back_to_the_sender_in_the_same_conversation()
    {
        var reply = Incoming().CreateReply("done");

        Assert.That((reply.Type, reply.Text, reply.From.Id, reply.Recipient.Id), Is.EqualTo((ActivityTypes.Message, "done", "bot", "user")));
        Assert.That(
            (reply.ReplyToId, reply.Conversation.Id, reply.ChannelId, reply.ServiceUrl),
            Is.EqualTo(("1", "c", "msteams", "https://x.test/")));
    }

    [TestCase("webchat", null)]
    [TestCase("directline", null)]
    [TestCase("msteams", "1")]
    public void A_conversation_update_can_be_replied_to_where_its_id_is_real(string channelId, string? replyToId)
    {
        var activity = Incoming();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.ChannelId = channelId;

        Assert.That(activity.CreateReply().ReplyToId, Is.EqualTo(replyToId));
        Assert.That(activity.GetConversationReference().ActivityId, Is.EqualTo(replyToId));
    }

    [Test]
    public void A_reference_addresses_an_activity_to_its_user()
    {
        var sent = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference());

        Assert.That((sent.From.Id, sent.Recipient.Id, sent.ReplyToId, sent.Id), Is.EqualTo(("bot", "user", "1", (string?)null)));
    }

    [Test]
    public void A_reference_addresses_an_incoming_activity_from_its_user()
    {
        var received = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);

        Assert.That((received.From.Id, received.Recipient.Id, received.ReplyToId, received.Id), Is.EqualTo(("user", "bot", (string?)null, "1")));
    }

    [Test]
    public void A_continuation_is_an_event_to_the_bot_that_carries_its_reference()
    {
        var reference = Incoming().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.That((continuation.Type, continuation.Name), Is.EqualTo((ActivityTypes.Event, ActivityEventNames.ContinueConversation)));
        Assert.That((continuation.From.Id, continuation.Recipient.Id, continuation.ServiceUrl), Is.EqualTo(("user", "bot", "https://x.test/")));
        Assert.That(continuation.RelatesTo, Is.SameAs(reference));
    }

    [Test]
    public void Entities_that_say_the_same_are_equal()
    {
        var mention = new Mention(new ChannelAccount("29:abc"), "<at>Ana</at>");
        var entity = new Entity();
        entity.SetAs(mention);

        Assert.That(entity.GetAs<Mention>(), Is.EqualTo(mention));
        Assert.That(entity, Is.Not.EqualTo(new Entity("place")));
    }

    private static Activity Incoming() => new(ActivityTypes.Message, id: "1", channelId: "msteams", serviceUrl: "https://x.test/")
    {
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c"),
    };
}
