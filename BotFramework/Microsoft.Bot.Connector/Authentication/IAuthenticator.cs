namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets the tokens with which a bot proves itself to a channel.</summary>
public interface IAuthenticator
{
    /// <summary>A token, from the cache unless it is about to expire or a new one is demanded.</summary>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
