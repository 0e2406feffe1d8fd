using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>
/// The keys of the channel's OpenID metadata: fetched anew twice a day, and when a token names a key that is not among them.
/// Everybody who waits for keys waits for the same fetch.
/// </summary>
/// <remarks>
/// Microsoft.IdentityModel's ConfigurationManager lets each waiter fetch after a failure, and does not let one wait for a key that came later.
/// Strangers can name any key. So fetches are limited to one a second after the first few, and a key that was not found is not looked for again at once.
/// </remarks>
internal sealed class ChannelSigningKeys(HttpClient http, string metadataUrl, TimeProvider time) : IDisposable
{
    private const int MaxUnknownKeys = 1024;
    private static readonly TimeSpan RefreshAge = TimeSpan.FromHours(12);
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UnknownKeyTime = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<string, long> unknownKeys = new(StringComparer.Ordinal);
    private readonly TokenBucketRateLimiter fetches = new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = 10,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 1,
    });

    private KeySet? current;
    private Task<KeySet>? fetching;

    /// <summary>The key of an id; null if the issuer has none.</summary>
    /// <exception cref="KeysUnavailableException">It is not known whether the issuer has one: the keys cannot be fetched.</exception>
    public async ValueTask<ChannelSigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = Volatile.Read(ref current);
        if (known is not null && AgeOf(known) > RefreshAge)
        {
            known = await RefreshAsync(known, cancellationToken);
        }

        if (known is not null && known.Keys.TryGetValue(keyId, out var key))
        {
            return key;
        }

        if (unknownKeys.TryGetValue(keyId, out var at) && time.GetElapsedTime(at) < UnknownKeyTime)
        {
            return null;
        }

        var fetched = await FetchAsync(cancellationToken);
        var found = fetched.Keys.GetValueOrDefault(keyId);
        Remember(keyId, found);
        return found;
    }

    public void Dispose() => fetches.Dispose();

    private TimeSpan AgeOf(KeySet keys) => time.GetElapsedTime(keys.FetchedAt);

    private void Remember(string keyId, ChannelSigningKey? key)
    {
        if (key is not null)
        {
            unknownKeys.TryRemove(keyId, out _);
            return;
        }

        if (unknownKeys.Count >= MaxUnknownKeys)
        {
            unknownKeys.Clear();
        }

        unknownKeys[keyId] = time.GetTimestamp();
    }

    /// <summary>Nobody waits for keys of half a day. For those of a day they wait, and take the old ones while the issuer does not answer.</summary>
    private async Task<KeySet> RefreshAsync(KeySet known, CancellationToken cancellationToken)
    {
        var refresh = FetchAsync(cancellationToken);
        try
        {
            return AgeOf(known) > MaxAge ? await refresh : known;
        }
        catch (KeysUnavailableException)
        {
            return known;
        }
    }

    private Task<KeySet> FetchAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (fetching is null or { IsCompleted: true })
            {
                fetching = Task.Run(DownloadAsync, CancellationToken.None);

                // Whoever waited may be gone when it fails.
                _ = fetching.ContinueWith(failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            }

            return fetching.WaitAsync(cancellationToken);
        }
    }

    private async Task<KeySet> DownloadAsync()
    {
        using var lease = await fetches.AcquireAsync();
        using var timeout = new CancellationTokenSource(FetchTimeout, time);
        try
        {
            var metadata = OpenIdConnectConfiguration.Create(await GetAsync(metadataUrl, timeout.Token));
            var keys = new KeySet(ChannelSigningKey.ReadSet(await GetAsync(metadata.JwksUri, timeout.Token)), time.GetTimestamp());
            Volatile.Write(ref current, keys);
            return keys;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or JsonException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            throw new KeysUnavailableException(metadataUrl, exception);
        }
    }

    private async Task<string> GetAsync(string url, CancellationToken cancellationToken)
    {
        var address = new Uri(url);
        return address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
            ? await http.GetStringAsync(address, cancellationToken)
            : throw new InvalidOperationException($"{url} is not https.");
    }

    private sealed record KeySet(FrozenDictionary<string, ChannelSigningKey> Keys, long FetchedAt);
}
