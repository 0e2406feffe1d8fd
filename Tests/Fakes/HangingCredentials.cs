using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace LeanTechBot.Tests.Fakes;

/// <summary>Credentials whose token never comes, whatever token of the caller's is cancelled.</summary>
internal sealed class HangingCredentials : ServiceClientCredentialsFactory, IDisposable
{
    /// <summary>Released for each token that is asked for.</summary>
    public SemaphoreSlim Asked { get; } = new(0);

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult<ServiceClientCredentials>(new Never(Asked));

    public void Dispose() => Asked.Dispose();

    private sealed class Never(SemaphoreSlim asked) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            asked.Release();
            return new TaskCompletionSource().Task;
        }
    }
}
