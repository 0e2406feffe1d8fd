using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Calls;

/// <summary>Turns a refusal by the connector service into the exception that tells of it.</summary>
internal static class RestFailure
{
    public static async Task<RestException> ReadAsync(
        HttpRequestMessage request,
        HttpResponseMessage response,
        JsonBody body,
        bool plain,
        CancellationToken cancellationToken)
    {
        var message = $"Operation returned an invalid status code '{response.StatusCode}'";
        var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var sent = new HttpRequestMessageWrapper(request, body?.ToString());
        var received = new HttpResponseMessageWrapper(response, content);
        return plain
            ? new HttpOperationException(message) { Request = sent, Response = received }
            : new ErrorResponseException(message) { Request = sent, Response = received, Body = ReadError(content) };
    }

    // Gateways in front of the service answer in HTML.
    private static ErrorResponse ReadError(string content)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(content));
            return WireJson.Serializer.Deserialize<ErrorResponse>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
