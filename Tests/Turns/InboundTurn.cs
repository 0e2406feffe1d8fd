using LeanTechBot.Bot.Turns;
using LeanTechBot.Dialogs.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Tests.Turns;

/// <summary>An activity on its way through the middleware that makes words of it.</summary>
internal sealed class InboundTurn
{
    public const string BotId = "28:bot";

    private readonly JObject json = new()
    {
        ["type"] = "message",
        ["textFormat"] = "plain",
        ["recipient"] = new JObject { ["id"] = BotId, ["name"] = "LeanTechBot" },
        ["conversation"] = new JObject { ["id"] = "a:1", ["conversationType"] = "personal" },
        ["entities"] = new JArray(),
        ["attachments"] = new JArray(),
    };

    /// <summary>The words, before secrets are masked.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The words as they are stored.</summary>
    public string Stored { get; private set; } = "";

    public TypedMessage Message { get; private set; } = TypedMessage.None;

    public JToken? Value { get; private set; }

    public static InboundTurn Of(string? text) => new InboundTurn().With(json => json["text"] = text);

    public static InboundTurn OfHtml(string html, string? text = null) => Of(text).WithAttachment("text/html", html);

    public InboundTurn NamedBot(string name) => With(json => json["recipient"]!["name"] = name);

    public InboundTurn WithAttachment(string type, JToken? content = null, string? name = null) =>
        With(json => ((JArray)json["attachments"]!).Add(new JObject { ["contentType"] = type, ["content"] = content, ["name"] = name }));

    public InboundTurn WithMention(string text, string id = BotId, string? name = null) => WithEntity(new JObject
    {
        ["type"] = "mention",
        ["text"] = text,
        ["mentioned"] = new JObject { ["id"] = id, ["name"] = name },
    });

    public InboundTurn WithEntity(JObject entity) => With(json => ((JArray)json["entities"]!).Add(entity));

    public InboundTurn WithValue(JToken value) => With(json => json["value"] = value);

    public InboundTurn With(Action<JObject> change)
    {
        change(json);
        return this;
    }

    public async Task<InboundTurn> RunAsync()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(json.ToString())!;
        using var context = new TurnContext(new TestAdapter(), activity);
        await new InboundText().OnTurnAsync(context, _ => Task.CompletedTask);
        Words = activity.Text ?? "";
        var awaited = new AwaitedSecrets(new ConversationState(new MemoryStorage()), TimeProvider.System);
        await new SecretRedaction(awaited, NullLogger<SecretRedaction>.Instance).OnTurnAsync(context, _ => Task.CompletedTask);
        Stored = activity.Text ?? "";
        Message = TypedMessage.Of(context);
        Value = activity.Value as JToken;
        return this;
    }
}
