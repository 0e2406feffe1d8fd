using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>
/// Signs the bot's calls with its token. The SDK looks into its own cache for every call, which costs more than the call,
/// and its wait for a slow login blocks a thread: it is asked by one caller at a time, once a minute.
/// </summary>
/// <param name="login">The SDK's credentials. A token that they give is good for at least five more minutes.</param>
internal sealed class BotToken(AppCredentials login, TimeProvider time) : ServiceClientCredentials
{
    private static readonly HttpRequestOptionsKey<BotToken> SignerKey = new(nameof(BotToken));
    private static readonly TimeSpan KeepTime = TimeSpan.FromMinutes(1);

    /// <summary>How long a token serves that cannot be renewed.</summary>
    private static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private KeptToken? kept;
    private Task<string>? asking;

    /// <summary>Who signed a request; null for a bot that is nobody.</summary>
    public static BotToken? SignerOf(HttpRequestMessage request) => request.Options.TryGetValue(SignerKey, out var signer) ? signer : null;

    /// <exception cref="Microsoft.Identity.Client.MsalServiceException">The authority refuses.</exception>
    /// <exception cref="HttpRequestException">The authority cannot be reached.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sign(request, Volatile.Read(ref kept) is { } token && AgeOf(token) < KeepTime ? token.Value : await AskAsync(forceRefresh: false, cancellationToken));
        request.Options.Set(SignerKey, this);
    }

    /// <summary>Signs a request anew whose token was refused.</summary>
    public async Task RenewAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var refused = request.Headers.Authorization?.Parameter;
        Sign(request, Volatile.Read(ref kept) is { } token && token.Value != refused ? token.Value : await AskAsync(forceRefresh: true, cancellationToken));
    }

    private static void Sign(HttpRequestMessage request, string token) => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

    private TimeSpan AgeOf(KeptToken token) => time.GetElapsedTime(token.At);

    private Task<string> AskAsync(bool forceRefresh, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (asking is null or { IsCompleted: true })
            {
                asking = Task.Run(() => AskLoginAsync(forceRefresh), CancellationToken.None);
            }

            return asking.WaitAsync(cancellationToken);
        }
    }

    private async Task<string> AskLoginAsync(bool forceRefresh)
    {
        var before = kept;
        try
        {
            var token = await login.GetTokenAsync(forceRefresh);
            Volatile.Write(ref kept, new KeptToken(token, time.GetTimestamp()));
            return token;
        }
        catch (Exception) when (!forceRefresh && before is not null && AgeOf(before) < MaxAge)
        {
            return before.Value;
        }
        catch (AggregateException exception) when (exception.InnerException is { } cause)
        {
            // The SDK gathers what its attempts failed by; whoever calls tells an outage from a refusal by the last one.
            ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }

    /// <param name="At">When the SDK gave it.</param>
    private sealed record KeptToken(string Value, long At);
}
