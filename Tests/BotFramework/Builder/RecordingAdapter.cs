using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Tests.BotFramework.Builder;

/// <summary>An adapter that keeps what passes through it, and numbers what is sent: "1", "2", …</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public static Activity Incoming(string type = ActivityTypes.Message) => new()
    {
        Type = type,
        Id = "incoming",
        ChannelId = "test",
        ServiceUrl = "https://channel.example",
        From = new ChannelAccount("user1", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: "convo1"),
    };

    public TurnContext Turn(Activity? activity = null) => new(this, activity ?? Incoming());

    public async Task<TurnContext> RunAsync(BotCallbackHandler bot, Activity? activity = null)
    {
        var turn = Turn(activity);
        await RunPipelineAsync(turn, bot, CancellationToken.None);
        return turn;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            Sent.Add(activity);
            responses.Add(new ResourceResponse(Sent.Count.ToString(CultureInfo.InvariantCulture)));
        }

        return Task.FromResult(responses.ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse("updated"));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
