using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Configuration;

/// <summary>
/// Outside Development the bot has to know who it is. In Development it may be nobody, and then needs nothing else; a half given identity
/// is refused everywhere.
/// </summary>
public sealed class BotIdentityValidator(IHostEnvironment environment) : IValidateOptions<BotIdentityOptions>
{
    private const string ManagedIdentity = "UserAssignedMSI";
    private static readonly string[] Types = ["SingleTenant", ManagedIdentity, "MultiTenant"];

    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options)
    {
        SettingError[] errors = [.. Endpoints(options), .. IsNobody(options) && environment.IsDevelopment() ? [] : Identity(options)];
        return errors is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors.Select(error => error.ToString()));
    }

    private static bool IsNobody(BotIdentityOptions options) => string.IsNullOrEmpty(options.MicrosoftAppId) && string.IsNullOrEmpty(options.MicrosoftAppPassword);

    private SettingError[] Identity(BotIdentityOptions options) =>
    [
        .. SettingError.Unless(string.IsNullOrEmpty(options.MicrosoftAppType) || Types.Contains(options.MicrosoftAppType, StringComparer.OrdinalIgnoreCase),
            nameof(options.MicrosoftAppType), null, $"must be one of {string.Join(", ", Types)}"),
        .. Id(nameof(options.MicrosoftAppId), options.MicrosoftAppId, "the application id of the bot's app registration"),
        .. Id(nameof(options.MicrosoftAppTenantId), options.MicrosoftAppTenantId, "the id of the tenant whose people may use the bot"),
        .. SettingError.Unless(UsesManagedIdentity(options) || !string.IsNullOrEmpty(options.MicrosoftAppPassword), nameof(options.MicrosoftAppPassword), null,
            $"is missing: set the client secret of the app registration, or MicrosoftAppType to {ManagedIdentity}"),
    ];

    private static bool UsesManagedIdentity(BotIdentityOptions options) => ManagedIdentity.Equals(options.MicrosoftAppType, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<SettingError> Id(string key, string? value, string meaning) => string.IsNullOrEmpty(value)
        ? [new SettingError(key, null, $"is missing: set {meaning}; only the Development environment ({environment.EnvironmentName} now) runs without")]
        : SettingError.Unless(Guid.TryParse(value, out _), key, null, $"must be a GUID: {meaning} (its value is not shown: it may be a secret)");

    private static IEnumerable<SettingError> Endpoints(BotIdentityOptions options) =>
    [
        .. Endpoint(nameof(options.ToBotFromChannelOpenIdMetadataUrl), options.ToBotFromChannelOpenIdMetadataUrl),
        .. Endpoint(nameof(options.ToChannelFromBotLoginUrl), options.ToChannelFromBotLoginUrl),
    ];

    private static IEnumerable<SettingError> Endpoint(string key, string? value) => SettingError.Unless(
        string.IsNullOrEmpty(value) || (Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))),
        key, null, "must be an https address (its value is not shown: it may be a secret)");
}
