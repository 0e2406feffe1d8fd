namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What an app shows to get a token: the authority, its id and secret, and the scope it asks for.</summary>
internal sealed record ClientSecret(string Authority, string AppId, string Password, string Scope)
{
    public Uri TokenEndpoint => new Uri($"{Authority.TrimEnd('/')}/oauth2/v2.0/token");

    public FormUrlEncodedContent ToForm() => new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = AppId,
        ["client_secret"] = Password ?? string.Empty,
        ["scope"] = Scope.EndsWith("/.default", StringComparison.OrdinalIgnoreCase) ? Scope : $"{Scope}/.default",
    });

    public override string ToString() => $"{AppId} at {Authority} for {Scope}";
}
