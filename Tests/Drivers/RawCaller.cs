using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LeanTechBot.Tests.Drivers;

/// <summary>Writes a request to the bot as it stands, also one that no HTTP client would send.</summary>
internal sealed class RawCaller : IDisposable
{
    private readonly TcpClient client = new();

    /// <summary>Begins a <c>POST /api/messages</c>: its head, and what of its body is given.</summary>
    public static async Task<RawCaller> PostAsync(BotHost bot, string body, params string[] headers)
    {
        var caller = new RawCaller();
        await caller.client.ConnectAsync(bot.Address.Host, bot.Address.Port);
        string[] host = headers.Any(header => header.StartsWith("Host:", StringComparison.Ordinal)) ? [] : [$"Host: {bot.Address.Authority}"];
        var head = string.Join("\r\n", ["POST /api/messages HTTP/1.1", .. host, "Content-Type: application/json", .. headers]);
        await caller.client.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"{head}\r\n\r\n{body}"));
        return caller;
    }

    /// <summary>The status of the answer.</summary>
    public async Task<int> StatusAsync()
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII, leaveOpen: true);
        var line = await reader.ReadLineAsync() ?? throw new IOException("The bot hung up.");
        return int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    public void Dispose() => client.Dispose();
}
