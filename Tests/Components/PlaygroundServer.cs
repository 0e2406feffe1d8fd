using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Components;

/// <summary>
/// The Agents Playground, playing the configuration the bot ships with, against a bot that listens on the loopback address. What a person does in its
/// page is done here over its own HTTP calls; what the bot says is in <see cref="Transcript"/>.
/// </summary>
internal sealed class PlaygroundServer : IAsyncDisposable
{
    private const string Listening = "Listening on ";
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly HttpClient client;

    private PlaygroundServer(Process process, Uri address) => (this.process, Address, client) = (process, address, new HttpClient { BaseAddress = address });

    /// <summary>Where its page is.</summary>
    public Uri Address { get; }

    public PlaygroundCast Cast { get; private set; } = null!;

    public PlaygroundTranscript Transcript { get; private set; } = null!;

    /// <summary>Starts a Playground on a free port. Without Node the test ends here, see <see cref="MissingComponent"/>.</summary>
    /// <param name="messages">The bot's <c>/api/messages</c>.</param>
    public static async Task<PlaygroundServer> StartAsync(Uri messages)
    {
        var script = await NodeModules.FileAsync("@microsoft/m365agentsplayground/cli.js");
        var shipped = Path.Combine(TestsFolder.Path, "..", "Bot", "Playground");
        var process = NodeModules.StartNode(script, ["start", "-e", messages.AbsoluteUri, "-c", "msteams", "-p", "0", "--disable-telemetry"], new Dictionary<string, string>
        {
            ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1",
            ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = Path.Combine(shipped, ".m365agentsplayground.yml"),
            ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(Path.GetTempPath(), $"playground-{Guid.NewGuid():n}", "playground.log"),
            ["NODE_OPTIONS"] = $"--require \"{Path.GetFullPath(Path.Combine(shipped, "beside-the-bot.cjs")).Replace('\\', '/')}\"",
            ["TEAMSAPPTESTER_BROWSER"] = "none",
        });
        using var timeout = new CancellationTokenSource(StartTimeout);
        var server = new PlaygroundServer(process, new Uri($"http://127.0.0.1:{await ReadPortAsync(process, timeout.Token)}"));
        var configuration = await server.client.GetFromJsonAsync<JsonElement>("_internal/v1/config", timeout.Token);
        server.Cast = PlaygroundCast.Read(configuration.GetProperty("config"));
        server.Transcript = await PlaygroundTranscript.ConnectAsync(server.Address);
        return server;
    }

    /// <summary>Opens a chat: the bot is told that it was installed and that the members were added.</summary>
    public Task OpenAsync(string chatId) => PostAsync($"_debug/conversation/{Uri.EscapeDataString(chatId)}/installation", new JsonObject());

    /// <summary>Types a text into the personal chat.</summary>
    public Task SayAsync(string text) => PostAsync(Messages(Cast.PersonalChat), Message(text));

    /// <summary>Types a text that mentions the bot into a group chat or a channel.</summary>
    /// <returns>The id of the chat the bot answers in: in a channel, the new post's thread.</returns>
    public async Task<string> MentionAsync(string chatId, string text)
    {
        var message = Message($"<at>LeanTechBot</at> {text}");
        message["mentions"] = new JsonArray(new JsonObject { ["mentioned"] = Id(Cast.BotId), ["text"] = "LeanTechBot" });
        return JsonNode.Parse(await PostAsync(Messages(chatId), message))!["postConversationId"]?.GetValue<string>() ?? chatId;
    }

    /// <summary>Clicks an Action.Submit.</summary>
    /// <param name="card">The message with the card.</param>
    /// <param name="value">The action's data and the card's inputs.</param>
    /// <param name="from">Who clicks; null for the person whose chat is shown.</param>
    public Task SubmitAsync(PlaygroundMessage card, JsonObject value, PlaygroundPerson? from = null) =>
        PostAsync("_conversation/v1/submit", Click(card, value, from));

    /// <summary>Clicks an Action.Execute. A card in the bot's answer takes the clicked one's place, as in the page.</summary>
    /// <returns>The body of the bot's answer.</returns>
    public async Task<JsonNode?> ExecuteAsync(PlaygroundMessage card, string verb, JsonObject data, PlaygroundPerson? from = null)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data };
        var click = Click(card, new JsonObject { ["action"] = action, ["trigger"] = "manual" }, from);
        click["name"] = "adaptiveCard/action";
        var answer = await PostAsync("_conversation/v1/invoke", click);
        var body = answer is "" ? null : JsonNode.Parse(answer);
        if (body?["type"]?.GetValue<string>() == AdaptiveCard && body["value"] is { } shown)
        {
            Transcript.Show(card, shown);
        }

        return body;
    }

    public async ValueTask DisposeAsync()
    {
        if (Transcript is not null)
        {
            await Transcript.DisposeAsync();
        }

        client.Dispose();
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(StopTimeout);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static string Messages(string chatId) => $"_conversation/v1/conversations/{Uri.EscapeDataString(chatId)}/messages";

    private static JsonObject Id(string id) => new() { ["id"] = id };

    private static async Task<int> ReadPortAsync(Process process, CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return int.Parse(line.AsSpan(Listening.Length), CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException($"The Playground ended at its start: {await process.StandardError.ReadToEndAsync(cancellationToken)}");
    }

    private JsonObject Message(string text) => new() { ["from"] = Id(Cast.Me.Id), ["text"] = text, ["textFormat"] = "plain" };

    private JsonObject Click(PlaygroundMessage card, JsonObject value, PlaygroundPerson? from) => new()
    {
        ["conversation"] = Id(card.ChatId),
        ["from"] = Id((from ?? Cast.Me).Id),
        ["replyToId"] = card.Id,
        ["value"] = value,
    };

    private async Task<string> PostAsync(string path, JsonObject body)
    {
        using var response = await client.PostAsJsonAsync(path, body);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? answer : throw new HttpRequestException($"The Playground answered {(int)response.StatusCode} to {path}: {answer}");
    }
}
