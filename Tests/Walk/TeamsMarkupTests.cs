using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What Teams writes around people's words changes nothing of what they mean, wherever they come in.</summary>
internal sealed class TeamsMarkupTests : TeamFixture
{
    private JsonObject MentionOfBot => new()
    {
        ["type"] = "mention",
        ["text"] = "<at>LeanTechBot</at>",
        ["mentioned"] = Call.Chat.Typing("")["recipient"]!.DeepClone(),
    };

    [TestCase("<at>LeanTechBot</at> escalate")]
    [TestCase("<at>LeanTechBot</at>&nbsp;escalate")]
    [TestCase("escalate <at>LeanTechBot</at>")]
    [TestCase("<p>escalate</p>")]
    [TestCase("escalate&nbsp;")]
    [TestCase("\u200Bescalate\u00A0")]
    [TestCase("<quoted messageId=\"1\"/>escalate")]
    public async Task A_command_is_a_command(string text)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var message = Call.Chat.Typing(text);
        message["entities"] = new JsonArray(MentionOfBot);

        await Call.Chat.SendAsync(message);

        Assert.That(Call.CurrentCard.Buttons.Select(button => button.Title), Has.Member("Check KB-155"));
        Assert.That(await Call.NotesAsync(), Has.None.EndsWith("escalate"));
    }

    [Test]
    public async Task A_note_is_its_words()
    {
        await Call.OpensAsync();
        var message = Call.Chat.Typing("DNS &amp; DHCP");
        message["attachments"] = new JsonArray(Html("<ul><li>DNS</li><li>&amp; DHCP</li></ul>"));

        await Call.Chat.SendAsync(message);

        Assert.That(await Call.NotesAsync(), Has.Member("- DNS\n- & DHCP"));
    }

    [Test]
    public async Task An_edit_is_its_words()
    {
        await Call.OpensAsync();
        var message = Call.Chat.Typing("the router");
        await Call.Chat.SendAsync(message);
        message["type"] = "messageUpdate";
        message["channelData"]!["eventType"] = "editMessage";
        message["text"] = "the <b>switch</b> &amp; router";

        await Call.Chat.SendAsync(message);

        Assert.That(await Call.NotesAsync(), Has.Some.EndsWith("the switch & router"));
    }

    [Test]
    public async Task Files_beside_a_note_are_counted_in_the_receipt_and_in_the_note()
    {
        await Call.OpensAsync();
        var message = Call.Chat.Typing("see the log");
        message["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "router.log" },
            new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = "https://smba.trafficmanager.net/x" },
            Html("<p>see the log</p><p><img itemtype=\"http://schema.skype.com/AMSImage\" src=\"x\"></p>"));

        await Call.Chat.SendAsync(message);

        const string Receipt = "2 files beside your words were not kept. They stay in this chat: router.log.";
        const string Note = "see the log\n\n[2 files, not kept here. Look in the engineer's chat with the bot: router.log.]";
        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("Noted").And.Contain(Receipt));
        Assert.That(await Call.NotesAsync(), Has.Member(Note));
    }

    [Test]
    public async Task A_file_beside_a_command_is_said_too()
    {
        await Call.OpensAsync();
        var message = Call.Chat.Typing("notes");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["name"] = "shot.png" });

        await Call.Chat.SendAsync(message);

        Call.Sees("1 file beside your words was not kept. It stays in this chat: shot.png.");
    }

    [Test]
    public async Task A_picture_without_words_asks_for_some()
    {
        await Call.OpensAsync();
        var message = Call.Chat.Typing("");
        message["attachments"] = new JsonArray(Html("<p><img src=\"x\"></p>"));

        await Call.Chat.SendAsync(message);

        Call.Sees("Say in a line what it shows");
    }

    [TestCase("**password:** Hunter2!xyz")]
    [TestCase("pass<b></b>word: Hunter2!xyz")]
    [TestCase("password: <at>LeanTechBot</at> Hunter2!xyz")]
    public async Task A_secret_does_not_hide(string text)
    {
        await Call.OpensAsync();
        var message = Call.Chat.Typing(text);
        message["entities"] = new JsonArray(MentionOfBot);

        await Call.Chat.SendAsync(message);

        Assert.That(await Call.NotesAsync(), Has.Some.Contains("[password masked]").And.None.Contains("Hunter2"));
        Call.Sees("masked and is not stored.");
    }

    [Test]
    public async Task An_answer_in_a_thread_is_its_words_and_its_files_are_counted()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("ask Has anyone seen LT-2003 today?");
        await Call.ClicksAsync("Post it");
        await Bot.DeliversAsync();
        var thread = Bot.Team.Channel(OperationsTeam.Tier1).Post;
        var answer = new Colleague(Bot, TeamsUser.Jun).Answering(thread, "ask <at>Tess Lim</at> &amp; see");
        answer.Activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png" });

        await new Colleague(Bot, TeamsUser.Jun).SendsAsync(answer);
        await Bot.DeliversAsync();

        const string Note = "ask @Tess Lim & see\n\n[1 file, not kept here. Look in the thread where the message was written.]";
        Assert.That(await Call.NotesAsync(), Has.Member(Note));
        Assert.That(thread.Replies[^1].Text, Does.Contain("Noted").And.Contain("1 file beside your words was not kept."));
    }

    [TestCase("personal", null, true)]
    [TestCase("personal", true, true)]
    [TestCase("Personal", null, true)]
    [TestCase("channel", null, false)]
    [TestCase("channel", false, false)]
    [TestCase("groupChat", null, false)]
    [TestCase("groupChat", false, false)]
    [TestCase("call", null, true)]
    [TestCase("call", true, false)]
    [TestCase(null, true, false)]
    [TestCase(null, null, true)]
    [TestCase(null, false, true)]
    public async Task The_conversation_s_type_says_where_a_call_may_be_walked(string? type, bool? isGroup, bool isWalked)
    {
        var message = Call.Chat.Typing("<at>LeanTechBot</at> new");
        message["entities"] = new JsonArray(MentionOfBot);
        message["conversation"]!["conversationType"] = type;
        message["conversation"]!["isGroup"] = isGroup;

        await Call.Chat.SendAsync(message);

        Assert.That(Call.Chat.Text, isWalked ? Does.Contain("Step 1 of 7") : Does.Contain("walked in your personal chat"));
    }

    private static JsonObject Html(string html) => new() { ["contentType"] = "text/html", ["content"] = html };
}
