using System.Net;
using System.Text.Json.Nodes;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Drivers;

/// <summary>A person's personal chat with the bot, as Teams runs it: it posts what they type and click, and shows what the bot sends, updates and answers.</summary>
internal sealed class TeamsChat(BotHost bot, TeamsUser user)
{
    public BotHost Bot => bot;

    public TeamsUser User => user;

    public IReadOnlyList<ShownMessage> Messages => Conversation.Messages;

    /// <summary>Every text and every line of every card that is shown now.</summary>
    public string Text => string.Join("\n", Messages.Select(message => message.Card is { } card ? new ShownCard(card).ToString() : message.Text));

    /// <summary>What the newest message says, be it a card or not.</summary>
    public string LastWords => WordsOf(Messages[^1]);

    /// <summary>What a message says, be it a card or not.</summary>
    public static string WordsOf(ShownMessage message) => message.Card is { } card ? new ShownCard(card).Text : message.Text;

    /// <summary>The newest message that shows a card.</summary>
    public ShownCard LastCard => new(Messages.Last(message => message.Card is not null).Card!);

    private Conversation Conversation => bot.Connector.ConversationOf(user.ConversationId);

    public Task<BotAnswer> IsInstalledAsync() => SendAsync(Activities.Installation(user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow()));

    public Task<BotAnswer> TypesAsync(string text) => SendAsync(Typing(text));

    public JsonObject Typing(string text) => Activities.Message(user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow(), text);

    /// <summary>Clicks a button on the newest card that has it, after entering something into its inputs (by label or id).</summary>
    public Task<BotAnswer> ClicksAsync(string button, params (string Input, string Entry)[] entries) => SendAsync(Clicking(button, entries));

    /// <summary>The same in a host that knows no Action.Execute.</summary>
    public Task<BotAnswer> SubmitsAsync(string button, params (string Input, string Entry)[] entries)
    {
        var message = MessageWith(button);
        var card = new ShownCard(message.Card!);
        var value = card.Submitted(card.Button(button)!.FallbackData, entries);
        return SendAsync(Activities.Submit(user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow(), message.Id, value));
    }

    /// <summary>Makes ready to click a button on the newest card that has it.</summary>
    public CardClick Clicking(string button, params (string Input, string Entry)[] entries) => Clicking(MessageWith(button), button, entries);

    /// <summary>Makes ready to click a button on a certain card, which may have been replaced since.</summary>
    public CardClick Clicking(ShownMessage message, string button, params (string Input, string Entry)[] entries)
    {
        var card = new ShownCard(message.Card!);
        var clicked = card.Button(button) ?? throw new InvalidOperationException($"The card has no button \"{button}\":\n{card}");
        var data = card.Submitted(clicked.Data, entries);
        return new(Activities.Execute(user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow(), message.Id, clicked.Verb, data), message.Id);
    }

    /// <summary>Sends a click and puts the card of its answer where the clicked one was.</summary>
    public async Task<BotAnswer> SendAsync(CardClick click)
    {
        var answer = await SendAsync(click.Activity);
        Assert.That(answer.InvokeStatus, Is.EqualTo(200), answer.Body);
        if (answer.Card is { } card && Messages.FirstOrDefault(message => message.Id == click.MessageId) is { } clicked)
        {
            Conversation.Replace(clicked.Showing(card));
        }

        return answer;
    }

    /// <summary>Sends an activity the bot has to take.</summary>
    public async Task<BotAnswer> SendAsync(JsonObject activity)
    {
        var answer = await bot.PostAsync(activity.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
        return answer;
    }

    /// <summary>The newest message whose card has a button.</summary>
    public ShownMessage MessageWith(string button) => Messages.LastOrDefault(message => message.Card is { } card && new ShownCard(card).Button(button) is not null)
        ?? throw new InvalidOperationException($"No card has a button \"{button}\". The chat shows:\n{Text}");
}
