using LeanTechBot.Dialogs.Handling;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>A question to peers, from the button and from the command, and the answers to it.</summary>
internal sealed class PeerAskingTests : DialogFixture
{
    [Test]
    public async Task The_engineer_confirms_the_masked_words_before_anything_is_posted()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        await Chat.ClicksAsync("Ask a peer");
        await Chat.ClicksAsync("Check the words", ("Your question", "Has Ana at Northgate seen this on northgate-web01?"), ("Tried so far", "dig @10.2.0.4"));

        Assert.That(Chat.Replacement!.Text, Does.Contain("Has [client] at [company] seen this on [host]?").And.Contain("dig @[address]"));
        Assert.That(await PostsAsync(), Is.Empty);

        var confirm = Chat.Replacement!;
        await Chat.ClicksAsync(confirm, "Post it");
        await Chat.ClicksAsync(confirm, "Post it");

        Assert.That((await PostsAsync()).Single().Facts, Has.Member(new PostFact("Question", "Has [client] at [company] seen this on [host]?")));
        Assert.That(Chat.Replacement!.Text, Does.Contain("#tier1-support"));
    }

    [Test]
    public async Task The_words_can_be_changed_again()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        await Chat.TypesAsync("ask Has anyone seen LT-2003 at Northgate?");
        Assert.That(Chat.Card.Text, Does.Contain("Has anyone seen LT-2003 at [company]?"));

        await Chat.ClicksAsync("Change it");
        await Chat.ClicksAsync(Chat.Replacement!, "Check the words", ("Your question", "Has anyone seen LT-2003 today?"));
        await Chat.ClicksAsync(Chat.Replacement!, "Post it");

        Assert.That((await PostsAsync()).Single().Facts, Has.Member(new PostFact("Question", "Has anyone seen LT-2003 today?")));
    }

    [Test]
    public async Task A_forged_button_is_masked_all_the_same()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);

        await Chat.SendAsync(new() { ["action"] = "post-question", ["card"] = "k", ["ticket"] = Chat.TicketId.ToString(), ["question"] = "Northgate is down", ["tried"] = "Ana rebooted it" });

        Assert.That((await PostsAsync()).Single().Facts.Select(fact => fact.Value), Has.Member("[company] is down").And.Member("[client] rebooted it"));
    }

    [Test]
    public async Task What_was_meant_as_a_note_is_kept_as_one()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        await Chat.TypesAsync("ask the client for a screenshot");

        await Chat.ClicksAsync("It was a note");

        Assert.That(await NotesAsync(), Has.Member("ask the client for a screenshot"));
        Assert.That(await PostsAsync(), Is.Empty);
    }

    [Test]
    public async Task Nothing_to_ask_is_asked_for()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        await Chat.TypesAsync("ask");

        await Chat.ClicksAsync("Check the words", ("Your question", "  "));

        Assert.That(Chat.Replacement!.Text, Does.Contain("✗ What do you want to ask?"));
    }

    [Test]
    public async Task An_answer_in_the_thread_becomes_a_note_once_and_the_engineer_is_told()
    {
        await Chat.StandsAtAsync(CallStep.Investigation);
        var answers = new ThreadAnswers(Chat.Desk, SampleHub.Shipped, Chat.Time);
        using var context = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message, Id = "f:1", From = new ChannelAccount("29:lee", "Lee") });

        await answers.TakeAsync(context, await Chat.TicketAsync(), "Lee", "Check the TTL", "19:thread;messageid=1", "f:1", default);
        var receipt = await answers.TakeAsync(context, await Chat.TicketAsync(), "Lee", "Check the TTL", "19:thread;messageid=1", "f:1", default);

        var notes = await Chat.Desk.NotesAsync(Chat.TicketId, default);
        Assert.That(notes.Count(note => note is { Kind: NoteKind.Colleague, Author: "Lee", Text: "Check the TTL" }), Is.EqualTo(1));
        Assert.That((await PostsAsync()).Single(), Has.Property(nameof(PendingPost.Place)).EqualTo(PostPlace.Engineer).And.Property(nameof(PendingPost.Title)).Contains("Check the TTL"));
        Assert.That(receipt, Does.StartWith($"Noted on {Chat.TicketId}"));
    }

    private Task<System.Collections.Immutable.ImmutableArray<PendingPost>> PostsAsync() => Chat.Desk.PendingPostsAsync(Chat.TicketId, default);

    private async Task<IEnumerable<string>> NotesAsync() => (await Chat.Desk.NotesAsync(Chat.TicketId, default)).Select(note => note.Text);
}
