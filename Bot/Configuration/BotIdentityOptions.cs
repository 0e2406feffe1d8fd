namespace LeanTechBot.Bot.Configuration;

/// <summary>Who the bot is to Azure, and which cloud it talks to: the Bot Framework SDK's own settings, at the root of the settings.</summary>
/// <remarks>Checked by <see cref="BotIdentityValidator"/>. The SDK reads the same keys by itself.</remarks>
public sealed class BotIdentityOptions
{
    /// <summary><c>SingleTenant</c>, <c>UserAssignedMSI</c> or <c>MultiTenant</c>.</summary>
    public string? MicrosoftAppType { get; init; }

    /// <summary>The app registration's application id, a GUID. Empty in Development: the bot then talks to the Agents Playground only.</summary>
    public string? MicrosoftAppId { get; init; }

    /// <summary>The app registration's client secret; not used with a managed identity. Never shown.</summary>
    public string? MicrosoftAppPassword { get; init; }

    /// <summary>The tenant whose people may use the bot, a GUID.</summary>
    public string? MicrosoftAppTenantId { get; init; }

    /// <summary>Where the keys that sign the channel's tokens are published; empty for the public cloud.</summary>
    public string? ToBotFromChannelOpenIdMetadataUrl { get; init; }

    /// <summary>Where the bot signs in to answer the channel; empty for the public cloud.</summary>
    public string? ToChannelFromBotLoginUrl { get; init; }
}
