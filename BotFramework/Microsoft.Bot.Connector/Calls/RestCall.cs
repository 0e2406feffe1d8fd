using System.Net;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Calls;

/// <summary>One request to the connector service and its answer.</summary>
/// <remarks>
/// A 401 is answered once with a fresh token and the same request: the connector refuses before it acts, so the repeat cannot deliver
/// twice. Nothing else is repeated here.
/// </remarks>
internal readonly record struct RestCall(HttpMethod Method, string Path)
{
    private static readonly string UserAgent =
        $"Microsoft-BotFramework/3.1 BotBuilder/{typeof(RestCall).Assembly.GetName().Version} (.NET {Environment.Version})";

    public object Body { get; init; }

    public Dictionary<string, List<string>> Headers { get; init; }

    /// <summary>Sent as the header by which the service finds the conversation's place.</summary>
    public string ConversationId { get; init; }

    /// <summary>Whether a refusal is told as an <see cref="HttpOperationException"/> instead of an <see cref="ErrorResponseException"/>.</summary>
    public bool PlainErrors { get; init; }

    public async Task<HttpOperationResponse<T>> SendAsync<T>(IRestEndpoint endpoint, CancellationToken cancellationToken)
    {
        var body = Body == null ? null : JsonBody.Of(Body);
        var request = CreateRequest(endpoint, body);
        HttpResponseMessage response = null;
        try
        {
            response = await SignAndSendAsync(endpoint, request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.Unauthorized && endpoint.Credentials is AppCredentials { CanRenew: true } credentials)
            {
                response.Dispose();
                request.Dispose();
                request = CreateRequest(endpoint, body);
                await credentials.RenewAsync().ConfigureAwait(false);
                response = await SignAndSendAsync(endpoint, request, cancellationToken).ConfigureAwait(false);
            }

            if (!response.IsSuccessStatusCode)
            {
                throw await RestFailure.ReadAsync(request, response, body, PlainErrors, cancellationToken).ConfigureAwait(false);
            }

            return new HttpOperationResponse<T>
            {
                Request = request,
                Response = response,
                Body = await ReadBodyAsync<T>(response, cancellationToken).ConfigureAwait(false),
            };
        }
        catch
        {
            response?.Dispose();
            request.Dispose();
            throw;
        }
    }

    private static async Task<HttpResponseMessage> SignAndSendAsync(
        IRestEndpoint endpoint,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (endpoint.Credentials != null)
        {
            await endpoint.Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return await endpoint.HttpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<T> ReadBodyAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (stream is T raw)
        {
            return raw;
        }

        try
        {
            using var reader = new JsonTextReader(new StreamReader(stream)) { ArrayPool = JsonArrayPool.Instance, CloseInput = false };
            return WireJson.Serializer.Deserialize<T>(reader);
        }
        catch (JsonException exception)
        {
            var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            throw new SerializationException("Unable to deserialize the response.", content, exception);
        }
    }

    private HttpRequestMessage CreateRequest(IRestEndpoint endpoint, JsonBody body)
    {
        var root = endpoint.BaseUri.AbsoluteUri;
        var request = new HttpRequestMessage(Method, new Uri(root.EndsWith('/') ? root + Path : $"{root}/{Path}")) { Content = body?.ToContent() };
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (ConversationId != null && Ascii.IsValid(ConversationId))
        {
            request.Headers.TryAddWithoutValidation("x-ms-conversation-id", ConversationId);
        }

        if (Headers != null)
        {
            foreach (var (name, values) in Headers)
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return request;
    }
}
