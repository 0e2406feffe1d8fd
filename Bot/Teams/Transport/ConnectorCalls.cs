using System.Net;
using LeanTechBot.Bot.TeamsChannels;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>
/// Every call of the connector: only to a service that may get the bot's token, wherever the connector redirects it to.
/// A refused token is renewed and the call repeated once.
/// </summary>
internal sealed class ConnectorCalls(ServiceUrls urls) : DelegatingHandler
{
    private const int MaxRedirects = 3;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!urls.Allow(request.RequestUri?.AbsoluteUri))
        {
            throw new ServiceUrlRefusedException(request.RequestUri?.AbsoluteUri ?? "");
        }

        var response = await SendSignedAsync(request, cancellationToken);
        for (var redirects = 0; redirects < MaxRedirects && RedirectOf(response, request) is { } address; redirects++)
        {
            response.Dispose();
            request.RequestUri = address;
            response = await SendSignedAsync(request, cancellationToken);
        }

        return response;
    }

    private async Task<HttpResponseMessage> SendSignedAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized || BotToken.SignerOf(request) is not { } signer)
        {
            return response;
        }

        response.Dispose();
        await signer.RenewAsync(request, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }

    /// <summary>Where the same request is to be sent instead; null when that is nowhere it may go.</summary>
    private Uri? RedirectOf(HttpResponseMessage response, HttpRequestMessage request)
    {
        if (response.StatusCode is not (HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect) || response.Headers.Location is not { } location)
        {
            return null;
        }

        var address = new Uri(request.RequestUri!, location);
        return urls.Allow(address.AbsoluteUri) ? address : null;
    }
}
