using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Bot.Connector.Calls;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys of an OpenID metadata document: kept, fetched anew twice a day, and when a token names a key that is not among them.</summary>
/// <remarks>
/// Strangers can name any key, so that cause counts once in half a minute. While the issuer cannot be reached, the old keys serve. Only https is
/// fetched, except from the machine itself. The connector's HTTP clients are not asked: what they are allowed to reach is another matter.
/// </remarks>
internal sealed class ChannelSigningKeys(string metadataUrl)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(12);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim fetching = new SemaphoreSlim(1, 1);
    private readonly TimeProvider time = TimeProvider.System;
    private KeySet current;
    private long? unknownKeyAt;

    /// <summary>The key of an id; null if the issuer has none.</summary>
    /// <exception cref="UnauthorizedAccessException">No keys could be had yet.</exception>
    public async ValueTask<ChannelSigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
        {
            return null;
        }

        var seen = Volatile.Read(ref current);
        if (seen == null || IsDue(seen))
        {
            seen = await RenewAsync(seen, forUnknownKey: false, cancellationToken).ConfigureAwait(false);
        }

        if (!seen.Keys.ContainsKey(keyId))
        {
            seen = await RenewAsync(seen, forUnknownKey: true, cancellationToken).ConfigureAwait(false);
        }

        return seen.Keys.GetValueOrDefault(keyId);
    }

    // Old keys that somebody is already renewing are good enough for everybody else.
    private bool IsDue(KeySet keys) => time.GetTimestamp() > keys.DueAt && fetching.CurrentCount > 0;

    private async Task<KeySet> RenewAsync(KeySet seen, bool forUnknownKey, CancellationToken cancellationToken)
    {
        await fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (current != seen || (forUnknownKey && unknownKeyAt is { } last && time.GetElapsedTime(last) < RetryAfter))
            {
                return current;
            }

            unknownKeyAt = forUnknownKey ? time.GetTimestamp() : unknownKeyAt;
            var fetched = await TryDownloadAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return current = (fetched, seen) switch
            {
                ({ }, _) => new KeySet(fetched, In(MaxAge)),
                (null, { }) => seen with { DueAt = In(RetryAfter) },
                _ => throw new UnauthorizedAccessException($"The signing keys of {metadataUrl} could not be fetched."),
            };
        }
        finally
        {
            fetching.Release();
        }
    }

    private long In(TimeSpan delay) => time.GetTimestamp() + (long)(delay.TotalSeconds * time.TimestampFrequency);

    private async Task<FrozenDictionary<string, ChannelSigningKey>> TryDownloadAsync()
    {
        using var timeout = new CancellationTokenSource(FetchTimeout, time);
        try
        {
            using var metadata = await GetAsync(metadataUrl, timeout.Token).ConfigureAwait(false);
            using var keys = await GetAsync(metadata.RootElement.GetProperty("jwks_uri").GetString(), timeout.Token).ConfigureAwait(false);
            return JsonWebKeys.Read(keys.RootElement);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or JsonException or KeyNotFoundException
            or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private async Task<JsonDocument> GetAsync(string url, CancellationToken cancellationToken)
    {
        var address = new Uri(url);
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            throw new InvalidOperationException($"{url} is not https.");
        }

        using var response = await SharedHttpClient.Instance.GetAsync(address, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
    }

    private sealed record KeySet(FrozenDictionary<string, ChannelSigningKey> Keys, long DueAt);
}
