namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>ServiceUrls</c>: the Bot Connector's hosts, which get the bot's token.</summary>
public sealed class ServiceUrlsOptions : ISettings
{
    public static string Section => "ServiceUrls";

    /// <summary>Host names; <c>*.</c> in front stands for any host below. A government cloud has others.</summary>
    public string[] Hosts { get; init; } = [];

    public IEnumerable<SettingError> Errors() =>
    [
        .. SettingError.Unless(Hosts.Length > 0, nameof(Hosts), null, "must name at least one host, e.g. smba.trafficmanager.net"),
        .. Hosts.SelectMany((host, place) => SettingError.Unless(
            host is "localhost" or "127.0.0.1" || (Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal)), $"{nameof(Hosts)}:{place}", host,
            "must be a host name such as smba.trafficmanager.net or *.botframework.com")),
    ];
}
