using System.Text.Json.Nodes;
using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Drivers;

namespace LeanTechBot.Tests.Playground;

/// <summary>The personal chat, driven without a browser: by the calls that the Playground's page makes.</summary>
internal sealed class PlaygroundChat(BotInPlayground bot) : IEngineersChat
{
    /// <summary>How long an engineer takes over a card.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(45);

    private string Chat => bot.Playground.Cast.PersonalChat;

    /// <summary>The messages of the chat, as they are shown now.</summary>
    public IReadOnlyList<PlaygroundMessage> Messages => bot.Playground.Transcript.Messages(Chat);

    public Task OpensAsync() => bot.Playground.OpenAsync(Chat);

    public Task TypesAsync(string text) => bot.Playground.SayAsync(text);

    public async Task ClicksAsync(string button, params (string Label, string Entry)[] entries)
    {
        var (message, card, clicked) = await FindAsync(button);
        await bot.Playground.ExecuteAsync(message, clicked.Verb!, card.Submitted(clicked.Data, entries));
    }

    /// <summary>The same in a host that knows no Action.Execute.</summary>
    /// <returns>The id of the clicked message.</returns>
    public async Task<string> SubmitsAsync(string button, params (string Label, string Entry)[] entries)
    {
        var (message, card, clicked) = await FindAsync(button);
        await bot.Playground.SubmitAsync(message, card.Submitted(clicked.FallbackData, entries));
        return message.Id;
    }

    public Task SeesAsync(string text) => WaitForAsync(message => Read(message).Contains(text, StringComparison.Ordinal));

    /// <summary>The newest message that is as wanted, waiting for it where needed.</summary>
    public Task<PlaygroundMessage> WaitForAsync(Func<PlaygroundMessage, bool> wanted) => bot.Playground.Transcript.WaitForAsync(Chat, wanted);

    /// <summary>A message as a person reads it.</summary>
    public static string Read(PlaygroundMessage message) => message.Cards is [JsonObject card, ..] ? new ShownCard(card).ToString() : message.Text ?? "";

    private async Task<(PlaygroundMessage Message, ShownCard Card, CardButton Button)> FindAsync(string button)
    {
        bot.Clock.Advance(Pause);
        var message = await WaitForAsync(message => message.Cards is [JsonObject json, ..] && new ShownCard(json).Button(button) is not null);
        var card = new ShownCard((JsonObject)message.Cards[0]);
        return (message, card, card.Button(button)!);
    }
}
