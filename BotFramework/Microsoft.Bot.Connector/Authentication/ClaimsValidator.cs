using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A further check of a token that is valid in itself.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">The claims are refused.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
