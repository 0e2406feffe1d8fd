using System.Net;
using Microsoft.Net.Http.Headers;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Says whether a request comes from a program on this machine. A bot without an identity (Development) takes no other:
/// not one that a proxy or tunnel passed on, and not one that a web page made the browser send.
/// </summary>
internal static class LocalCaller
{
    private static readonly string[] ForwardingHeaders =
    [
        "Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Original-Host", "X-Real-IP",
    ];

    public static bool Is(HttpRequest request)
    {
        var isFromHere = request.HttpContext.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
        var origin = request.Headers[HeaderNames.Origin];
        return isFromHere
            && IsLocal(request.Host.Host)
            && !ForwardingHeaders.Any(request.Headers.ContainsKey)
            && (origin.Count == 0 || (origin.Count == 1 && Uri.TryCreate(origin[0], UriKind.Absolute, out var page) && IsLocal(page.Host)));
    }

    private static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
