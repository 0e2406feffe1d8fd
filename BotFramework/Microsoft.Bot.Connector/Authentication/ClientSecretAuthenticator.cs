using System.Text.Json;
using Microsoft.Bot.Connector.Calls;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens for a client secret (OAuth 2.0 client credentials, RFC 6749 section 4.4): cached, renewed five minutes before they expire, and asked
/// for by one caller at a time. A renewal that fails is no failure while the old token is still good.
/// </summary>
internal sealed class ClientSecretAuthenticator(ClientSecret secret, HttpClient httpClient) : IAuthenticator
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim renewal = new SemaphoreSlim(1, 1);
    private AuthenticatorResult cached;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <exception cref="MsalServiceException">The authority refuses.</exception>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var current = Volatile.Read(ref cached);
        return !forceRefresh && current?.ExpiresOn - Margin > Now ? Task.FromResult(current) : RenewAsync(current, forceRefresh);
    }

    private async Task<AuthenticatorResult> RenewAsync(AuthenticatorResult seen, bool forceRefresh)
    {
        await renewal.WaitAsync().ConfigureAwait(false);
        try
        {
            var current = Volatile.Read(ref cached);
            if (current != seen)
            {
                return current;
            }

            var token = await RequestTokenAsync().ConfigureAwait(false);
            Volatile.Write(ref cached, token);
            return token;
        }
        catch (Exception exception) when (IsOutage(exception) && !forceRefresh && seen?.ExpiresOn > Now)
        {
            return seen;
        }
        finally
        {
            renewal.Release();
        }
    }

    private static bool IsOutage(Exception exception) => exception is HttpRequestException or MsalServiceException or TaskCanceledException;

    private async Task<AuthenticatorResult> RequestTokenAsync()
    {
        using var form = secret.ToForm();
        using var response = await (httpClient ?? SharedHttpClient.Instance).PostAsync(secret.TokenEndpoint, form).ConfigureAwait(false);
        var content = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        try
        {
            using var json = JsonDocument.Parse(content);
            return response.IsSuccessStatusCode
                ? TokenIn(json.RootElement)
                : throw Refusal(json.RootElement.GetProperty("error").GetString(), response);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Refusal("invalid_response", response);
        }
    }

    private static AuthenticatorResult TokenIn(JsonElement answer) => new AuthenticatorResult
    {
        AccessToken = answer.GetProperty("access_token").GetString(),
        ExpiresOn = Now.AddSeconds(answer.GetProperty("expires_in").GetInt32()),
    };

    // The authority's own description stays out: it can repeat what it was sent.
    private MsalServiceException Refusal(string code, HttpResponseMessage response) => new MsalServiceException(
        code,
        $"No token for the app {secret.AppId}: {secret.TokenEndpoint} answered {(int)response.StatusCode} {code}.",
        (int)response.StatusCode);
}
