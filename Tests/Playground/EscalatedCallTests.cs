using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Playground;

/// <summary>What becomes of an escalation and of a question, in the Playground's channels: Tier 3 in the named one, the others in General.</summary>
internal sealed class EscalatedCallTests
{
    private BotInPlayground bot = null!;
    private PlaygroundChat chat = null!;

    private PlaygroundPerson TierTwo => bot.Playground.Cast.Others[0];

    private PlaygroundPerson TierThree => bot.Playground.Cast.Others[1];

    private PlaygroundPerson Stranger => bot.Playground.Cast.Others[4];

    private string General => bot.Playground.Cast.Channels[0].Id;

    private string Escalations => bot.Playground.Cast.Channels[1].Id;

    [SetUp]
    public async Task Start()
    {
        bot = await BotInPlayground.StartAsync();
        chat = new PlaygroundChat(bot);
        await chat.OpensAsync();
    }

    [TearDown]
    public async Task Stop()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
    }

    [Test]
    public async Task A_security_case_is_acknowledged_by_Tier_3_and_by_nobody_else()
    {
        await WalkedCalls.SecurityAsync(chat);
        await ClicksAsync(Escalations, "My actions", TierThree);
        var post = await PostAsync(Escalations, "Acknowledge");

        Assert.That(await ClicksAsync(Escalations, "Acknowledge", Stranger), Does.Contain("Only Tier 3 can do this"));
        bot.Playground.Transcript.Show(post, post.Cards[0]);
        await ClicksAsync(Escalations, "Acknowledge", TierThree);

        await chat.SeesAsync($"{TierThree.Name} acknowledged at");
    }

    [Test]
    public async Task A_Tier_2_case_in_General_is_returned_and_taken_up_again()
    {
        await WalkedCalls.TierTwoAsync(chat);
        await ClicksAsync(General, "My actions", TierTwo);
        await ClicksAsync(General, "Return to Tier 1", TierTwo);

        await ClicksAsync(General, "Return it", TierTwo, ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "Check the resolver of each company"));

        await chat.SeesAsync($"is back with you from Tier 2 ({TierTwo.Name})");
        await chat.ClicksAsync("Take it up again");
        await chat.SeesAsync("Step 3 of 7");
        Assert.That((await bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00001"), default))!.Status, Is.EqualTo(TicketStatus.InProgress));
    }

    [Test]
    public async Task A_question_is_posted_masked_and_its_answer_becomes_a_note()
    {
        await WalkedCalls.AskedAsync(chat);

        var post = await bot.Playground.Transcript.WaitForAsync(General, message => message.Says("Question to peers"));
        Assert.That(PlaygroundChat.Read(post), Does.Contain("[company]").And.Not.Contains("Northgate"));
        await chat.SeesAsync("your question is in");
        await bot.Playground.MentionAsync(post.ChatId, "restart the resolver on it");

        await bot.Playground.Transcript.WaitForAsync(post.ChatId, message => message.Says("Noted on INC-2026-03-00001"));
        Assert.That((await bot.Desk.NotesAsync(TicketId.Parse("INC-2026-03-00001"), default)).Select(note => note.Text), Has.Some.Contains("restart the resolver on it"));
    }

    private Task<PlaygroundMessage> PostAsync(string channel, string button) =>
        bot.Playground.Transcript.WaitForAsync(channel, message => message.Cards is [JsonObject json, ..] && new ShownCard(json).Button(button) is not null);

    /// <summary>Clicks on the newest card of a channel that has the button, and reads what the card is then.</summary>
    private async Task<string> ClicksAsync(string channel, string button, PlaygroundPerson person, params (string Label, string Entry)[] entries)
    {
        var post = await PostAsync(channel, button);
        var card = new ShownCard((JsonObject)post.Cards[0]);
        var clicked = card.Button(button)!;
        var answer = await bot.Playground.ExecuteAsync(post, clicked.Verb!, card.Submitted(clicked.Data, entries), person);
        return answer?["value"] is JsonObject shown ? new ShownCard(shown).ToString() : "";
    }
}
