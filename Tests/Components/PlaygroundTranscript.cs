using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Components;

/// <summary>Everything the bot says in a Playground, as its page would show it.</summary>
internal sealed class PlaygroundTranscript : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Lock guard = new();
    private readonly Dictionary<string, PlaygroundMessage> messages = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task reading = Task.CompletedTask;

    /// <summary>The revision of the newest message; a mark for <see cref="WaitForAsync"/>.</summary>
    public int Revision { get; private set; }

    public static async Task<PlaygroundTranscript> ConnectAsync(Uri playground)
    {
        var transcript = new PlaygroundTranscript();
        await transcript.socket.ConnectAsync(new UriBuilder(playground) { Scheme = "ws", Path = "/_ws_conversation/v1/conversations/stream" }.Uri, CancellationToken.None);
        transcript.reading = transcript.ReadAsync();
        return transcript;
    }

    /// <summary>The messages of a chat, oldest first; of a channel those in all of its threads.</summary>
    public IReadOnlyList<PlaygroundMessage> Messages(string chatId)
    {
        lock (guard)
        {
            return [.. messages.Values.Where(message => message.ChatId == chatId || message.ChatId.StartsWith($"{chatId};messageid=", StringComparison.Ordinal))];
        }
    }

    /// <summary>The newest message of a chat that is as wanted, waiting for it where needed.</summary>
    /// <param name="chatId">The chat.</param>
    /// <param name="wanted">What the message must be like.</param>
    /// <param name="after">Only messages said or updated after this revision count.</param>
    /// <exception cref="TimeoutException">None came; the exception lists what the chat has instead.</exception>
    public async Task<PlaygroundMessage> WaitForAsync(string chatId, Func<PlaygroundMessage, bool> wanted, int after = 0)
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (true)
        {
            Task change;
            lock (guard)
            {
                change = changed.Task;
            }

            if (Messages(chatId).Where(message => message.Revision > after && wanted(message)).MaxBy(message => message.Revision) is { } found)
            {
                return found;
            }

            try
            {
                await change.WaitAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"No such message came. The chat has: {string.Join(Environment.NewLine, Messages(chatId))}");
            }
        }
    }

    /// <summary>Shows another card in the place of a message's.</summary>
    public void Show(PlaygroundMessage message, JsonNode card) => Keep(message.Id, message.ChatId, message.Text, [card]);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await reading;
        socket.Dispose();
        closing.Dispose();
    }

    private async Task ReadAsync()
    {
        using var received = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), closing.Token) is { MessageType: not WebSocketMessageType.Close } part)
            {
                received.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Take(JsonNode.Parse(received.ToArray())!);
                    received.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The test or the Playground has ended.
        }
    }

    private void Take(JsonNode said)
    {
        if (said["message"] is not { } message || message["messageId"]?.GetValue<string>() is not { } id)
        {
            return;
        }

        // A post is told of under its channel; the thread that it begins is named when it is said, and not when it is updated.
        var chat = message["postConversationId"]?.GetValue<string>() ?? ThreadOf(id) ?? said["actionConversationId"]!.GetValue<string>();
        Keep(id, chat, message["text"]?.GetValue<string>(), Cards(message));
    }

    private string? ThreadOf(string id)
    {
        lock (guard)
        {
            return messages.GetValueOrDefault(id)?.ChatId;
        }
    }

    private void Keep(string id, string chatId, string? text, IReadOnlyList<JsonNode> cards)
    {
        lock (guard)
        {
            messages[id] = new PlaygroundMessage(id, chatId, ++Revision, text, cards);
            changed.TrySetResult();
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private static JsonNode[] Cards(JsonNode message) =>
        [.. (message["attachments"]?.AsArray() ?? []).Select(attachment => attachment?["content"]).OfType<JsonNode>()];
}
