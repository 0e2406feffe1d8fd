using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Users sign in to nothing here: this implementation leaves the token service out, and says so when it is asked for.</summary>
internal sealed class NoUserTokens : UserTokenClient
{
    public static NoUserTokens Instance { get; } = new NoUserTokens();

    public override Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken) => throw LeftOut();

    public override Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken) => throw LeftOut();

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken) =>
        throw LeftOut();

    public override Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken) => throw LeftOut();

    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken) => throw LeftOut();

    public override Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken) => throw LeftOut();

    private static NotSupportedException LeftOut() => new NotSupportedException(
        "The user token service is not part of this implementation of the Bot Framework; build on the SDK's packages for it.");
}
