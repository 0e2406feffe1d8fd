using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LeanTechBot.Bot.Playground;

/// <summary>Where this machine reaches the bot.</summary>
internal sealed class BotAddress(IServer server)
{
    /// <summary>The bot's messaging endpoint, once the bot has started; null when it does not listen on plain HTTP.</summary>
    public Uri? Messages() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(BindingAddress.Parse)
        .Where(address => address.Scheme == Uri.UriSchemeHttp && !address.IsUnixPipe)
        .Select(address => new Uri($"http://{Reachable(address.Host)}:{address.Port}/api/messages"))
        .FirstOrDefault();

    private static string Reachable(string host) => host is "*" or "+" or "0.0.0.0" or "[::]" ? "127.0.0.1" : host;
}
