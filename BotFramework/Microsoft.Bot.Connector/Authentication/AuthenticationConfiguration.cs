namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is demanded of a token beyond the ordinary.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have besides the channel's id.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    public virtual ClaimsValidator ClaimsValidator { get; set; }
}
