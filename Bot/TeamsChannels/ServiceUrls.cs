using LeanTechBot.Bot.Configuration;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// The services that may get the bot's token: https on its own port, and a host of the settings. A stored reference is checked again when
/// it is used,
/// for a forged one would send the token elsewhere. A service of this machine is allowed in Development, and elsewhere where the settings
/// name its host.
/// </summary>
public sealed class ServiceUrls(IOptions<ServiceUrlsOptions> options, IHostEnvironment environment)
{
    public bool Allow(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && (uri.IsLoopback ? environment.IsDevelopment() || options.Value.Hosts.Contains(uri.Host) : IsPublic(uri) && options.Value.Hosts.Any(host => Matches(uri.Host, host)));

    private static bool IsPublic(Uri uri) => uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.UserInfo.Length == 0;

    private static bool Matches(string host, string allowed) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}
