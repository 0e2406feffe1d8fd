using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Playground;

/// <summary>What becomes of an escalation and of a question, in the Playground's channels: Tier 3 in the named one, the others in General.</summary>
internal sealed class EscalatedCallTests : PlaygroundCall
{
    private PlaygroundPerson TierTwo => Bot.Playground.Cast.Others[0];

    private PlaygroundPerson TierThree => Bot.Playground.Cast.Others[1];

    private PlaygroundPerson Stranger => Bot.Playground.Cast.Others[4];

    private string General => Bot.Playground.Cast.Channels[0].Id;

    private string Escalations => Bot.Playground.Cast.Channels[1].Id;

    [Test]
    public async Task A_security_case_is_acknowledged_by_Tier_3_and_by_nobody_else()
    {
        await WalkedCalls.SecurityAsync(Chat);
        await ClicksAsync(Escalations, "My actions", TierThree);
        var post = await PostAsync(Escalations, "Acknowledge");

        Assert.That(await ClicksAsync(Escalations, "Acknowledge", Stranger), Does.Contain("Only Tier 3 can do this"));
        Bot.Playground.Transcript.Show(post, post.Cards[0]);
        await ClicksAsync(Escalations, "Acknowledge", TierThree);

        await Chat.SeesAsync($"{TierThree.Name} acknowledged at");
    }

    [Test]
    public async Task A_Tier_2_case_in_General_is_returned_and_taken_up_again()
    {
        await WalkedCalls.TierTwoAsync(Chat);
        await ClicksAsync(General, "My actions", TierTwo);
        await ClicksAsync(General, "Return to Tier 1", TierTwo);

        await ClicksAsync(General, "Return it", TierTwo, ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "Check the resolver of each company"));

        await Chat.SeesAsync($"is back with you from Tier 2 ({TierTwo.Name})");
        await Chat.ClicksAsync("Take it up again");
        await Chat.SeesAsync("Step 3 of 7");
        Assert.That((await Bot.Desk.FindAsync(First, default))!.Status, Is.EqualTo(TicketStatus.InProgress));
    }

    [Test]
    public async Task A_question_is_posted_masked_and_its_answer_becomes_a_note()
    {
        await WalkedCalls.AskedAsync(Chat);

        var post = await Bot.Playground.Transcript.WaitForAsync(General, message => message.Says("Question to peers"));
        Assert.That(PlaygroundChat.Read(post), Does.Contain("[company]").And.Not.Contains("Northgate"));
        await Chat.SeesAsync("your question is in");
        await Bot.Playground.MentionAsync(post.ChatId, "restart the resolver on it");

        await Bot.Playground.Transcript.WaitForAsync(post.ChatId, message => message.Says("Noted on INC-2026-03-00001"));
        Assert.That((await Bot.Desk.NotesAsync(First, default)).Select(note => note.Text), Has.Some.Contains("restart the resolver on it"));
    }

    private Task<PlaygroundMessage> PostAsync(string channel, string button) =>
        Bot.Playground.Transcript.WaitForAsync(channel, message => message.Cards is [JsonObject json, ..] && new ShownCard(json).Button(button) is not null);

    /// <summary>Clicks on the newest card of a channel that has the button, and reads what the card is then.</summary>
    private async Task<string> ClicksAsync(string channel, string button, PlaygroundPerson person, params (string Label, string Entry)[] entries)
    {
        var post = await PostAsync(channel, button);
        var card = new ShownCard((JsonObject)post.Cards[0]);
        var clicked = card.Button(button)!;
        var answer = await Bot.Playground.ExecuteAsync(post, clicked.Verb!, card.Submitted(clicked.Data, entries), person);
        return answer?["value"] is JsonObject shown ? new ShownCard(shown).ToString() : "";
    }
}
