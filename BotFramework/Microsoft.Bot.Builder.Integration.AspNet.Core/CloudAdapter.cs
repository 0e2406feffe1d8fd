using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Connects a bot to the channels of the Bot Framework over HTTP.</summary>
/// <remarks>
/// Answers: 400 to what is not an activity, 401 to an activity that does not prove its origin, 405 to what is not a POST (a web socket
/// included), an invoke's own status and body to an invoke, else 200.
/// </remarks>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>For a bot without an identity: authentication is disabled.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            return;
        }

        var activity = await HttpMessages.ReadActivityAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (!IsAnswerable(activity))
        {
            httpResponse.StatusCode = (int)HttpStatusCode.BadRequest;
            Logger.NotAnActivity();
            return;
        }

        try
        {
            var answer = await ProcessActivityAsync(httpRequest.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken)
                .ConfigureAwait(false);
            await HttpMessages.WriteAnswerAsync(httpResponse, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException exception)
        {
            httpResponse.StatusCode = (int)HttpStatusCode.Unauthorized;
            Logger.NotAuthorized(exception.Message);
        }
    }

    // An activity without an address of its channel cannot be answered, whoever sends it.
    private static bool IsAnswerable(Activity activity) =>
        !string.IsNullOrEmpty(activity?.Type)
        && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
