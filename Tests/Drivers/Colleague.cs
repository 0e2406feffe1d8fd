using System.Net;
using System.Text.Json.Nodes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Drivers;

/// <summary>Somebody who reads the team's channels and clicks there. What a click answers is this person's own view of the card.</summary>
internal sealed class Colleague(BotHost bot, TeamsUser user)
{
    private ChannelThread? thread;
    private string clicked = "";

    public TeamsUser User => user;

    /// <summary>The personal chat with the bot.</summary>
    public TeamsChat Chat { get; } = new(bot, user);

    /// <summary>This person's view of the card looked at last.</summary>
    public ShownCard View { get; private set; } = new([]);

    /// <summary>Opens the view of a card: what Teams also does by itself for those the card refreshes for.</summary>
    public async Task<Colleague> LooksAtAsync(ChannelThread post)
    {
        (thread, clicked, View) = (post, post.Root.Id, post.Card);
        if (View.Button("My actions") is not null)
        {
            await ClicksAsync("My actions");
        }

        return this;
    }

    public Task<BotAnswer> ClicksAsync(string button, params (string Input, string Entry)[] entries) => SendsAsync(Clicking(button, entries));

    /// <summary>Makes ready to click a button of the view.</summary>
    public CardClick Clicking(string button, params (string Input, string Entry)[] entries)
    {
        var action = View.Button(button) ?? throw new InvalidOperationException($"{user.Name}'s view has no button \"{button}\":\n{View}");
        var activity = Activities.Execute(user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow(), clicked, action.Verb, View.Submitted(action.Data, entries));
        return InThread(new CardClick(activity, clicked), thread!);
    }

    /// <summary>Sends a click, perhaps one that another person's view had, as this person and from a thread.</summary>
    public Task<BotAnswer> SendsAsync(CardClick click, ChannelThread from) => SendsAsync(InThread(click, from));

    public async Task<BotAnswer> SendsAsync(CardClick click)
    {
        var activity = (JsonObject)click.Activity.DeepClone();
        activity["from"]!["id"] = user.Id;
        activity["from"]!["name"] = user.Name;
        activity["from"]!["aadObjectId"] = user.ObjectId;
        activity["conversation"]!["tenantId"] = user.TenantId;
        activity["channelData"]!["tenant"]!["id"] = user.TenantId;
        var answer = await bot.PostAsync(activity.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.NotImplemented), answer.Body);
        View = answer.Card is { } card ? new ShownCard(card) : View;
        return answer;
    }

    /// <summary>Writes in a thread and mentions the bot.</summary>
    public Task<BotAnswer> AnswersAsync(ChannelThread post, string text) => SendsAsync(Answering(post, text));

    /// <summary>Makes ready to write in a thread and mention the bot.</summary>
    public CardClick Answering(ChannelThread post, string text)
    {
        return Mentioning(Writing(post, $"<at>LeanTechBot</at> {text}"));
    }

    private static CardClick Mentioning(CardClick answer)
    {
        answer.Activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>LeanTechBot</at>",
            ["mentioned"] = answer.Activity["recipient"]!.DeepClone(),
        });
        return answer;
    }

    /// <summary>Writes the first message of a thread, and mentions the bot in it.</summary>
    public Task<BotAnswer> WritesAsync(ChannelThread thread, string text)
    {
        var message = Activities.Message(user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow(), $"<at>LeanTechBot</at> {text}");
        return SendsAsync(Mentioning(InThread(new CardClick(message, ""), thread)));
    }

    /// <summary>Makes ready to write in a thread.</summary>
    public CardClick Writing(ChannelThread post, string text) =>
        InThread(new CardClick(Activities.Message(user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow(), text), post.Root.Id), post);

    /// <summary>Opens the menu of a message in a thread.</summary>
    public MessageMenu MenuOf(ChannelThread post, string message, string author, string html) => new(bot, user, post.ConversationId, message, author, html);

    private static CardClick InThread(CardClick click, ChannelThread post)
    {
        var activity = (JsonObject)click.Activity.DeepClone();
        activity["conversation"] = new JsonObject { ["id"] = post.ConversationId, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = TeamsUser.Tenant };
        activity["channelData"] = new JsonObject
        {
            ["team"] = new JsonObject { ["id"] = OperationsTeam.Id, ["name"] = OperationsTeam.Name },
            ["channel"] = new JsonObject { ["id"] = post.ConversationId.Split(';')[0] },
            ["tenant"] = new JsonObject { ["id"] = TeamsUser.Tenant },
        };
        return click with { Activity = activity };
    }
}
