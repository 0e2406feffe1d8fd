using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.TeamsChannels;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>Registers how the bot and the channel prove themselves to each other, and the connections between them.</summary>
public static class TransportServices
{
    /// <summary>The HTTP client of everything that is sent to the channel.</summary>
    public const string Connector = "teams-connector";

    /// <summary>The HTTP client that fetches the keys which sign the channel's tokens.</summary>
    public const string Keys = "channel-keys";

    private const int MaxKeysBytes = 1024 * 1024;
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    public static IServiceCollection AddTransport(this IServiceCollection services)
    {
        services.TryAddSingleton<ServiceUrls>();
        services.TryAddSingleton(TimeProvider.System);

        // Its clients are kept for the program's life, so the connections are renewed instead of the handlers: a moved host is found.
        services.AddTransient<ConnectorCalls>().AddHttpClient(Connector, ConnectorClient.AddDefaultRequestHeaders)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(CreateConnectorHandler)
            .AddHttpMessageHandler<ConnectorCalls>()
            .RemoveAllLoggers();
        services.AddHttpClient(Keys, http => http.MaxResponseContentBufferSize = MaxKeysBytes)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLifetime })
            .RemoveAllLoggers();
        return services
            .AddSingleton(provider => ChannelCloud.Read(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton(CreateCredentials)
            .AddSingleton(CreateKeys)
            .AddSingleton(CreateTokenCheck)
            .AddSingleton(provider => new ConnectorClients(
                provider.GetRequiredService<BotCredentials>(), provider.GetRequiredService<ChannelCloud>(), () => CreateClient(provider, Connector)))
            .AddSingleton<ChannelAuthentication>()
            .AddSingleton<BotFrameworkAuthentication>(provider => provider.GetRequiredService<ChannelAuthentication>());
    }

    private static SocketsHttpHandler CreateConnectorHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = ConnectionLifetime,
    };

    private static HttpClient CreateClient(IServiceProvider provider, string name) => provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);

    private static BotCredentials CreateCredentials(IServiceProvider provider) => BotCredentials.Create(
        provider.GetRequiredService<IOptions<BotIdentityOptions>>().Value,
        provider.GetRequiredService<IConfiguration>(),
        CreateClient(provider, LoginPipeline.Name),
        provider.GetRequiredService<TimeProvider>());

    /// <summary>Keys and tokens go by the issuer's clock, which is the world's.</summary>
    private static ChannelSigningKeys CreateKeys(IServiceProvider provider) =>
        new(CreateClient(provider, Keys), provider.GetRequiredService<ChannelCloud>().OpenIdMetadataUrl, TimeProvider.System);

    private static ChannelTokenCheck CreateTokenCheck(IServiceProvider provider) => new(
        provider.GetRequiredService<IOptions<BotIdentityOptions>>().Value.MicrosoftAppId,
        provider.GetRequiredService<ChannelCloud>().TokenIssuer,
        provider.GetRequiredService<ChannelSigningKeys>(),
        TimeProvider.System);
}
