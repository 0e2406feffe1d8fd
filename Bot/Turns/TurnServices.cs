using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Storage.State;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Handling;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Turns;

/// <summary>Registers the way of one message, from the adapter to the call's conversation.</summary>
public static class TurnServices
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        // Without a factory the SDK makes an HttpClient for every turn. Its four lines of log for each request cost more than the request.
        services.AddHttpClient(Options.DefaultName).RemoveAllLoggers();
        return services
            .AddHttpContextAccessor()
            .AddSingleton<IStorage, BotStateStorage>()
            .AddSingleton<ConversationState>()
            .AddSingleton<UserState, PersonState>()
            .AddSingleton<CallConversation>()
            .AddSingleton<CaseRouter>()
            .AddSingleton<ThreadAnswers>()
            .AddSingleton<MessageActions>()
            .AddSingleton<ChannelTurns>()
            .AddSingleton<LogScope>()
            .AddSingleton<ActivityGate>()
            .AddSingleton<TenantGate>()
            .AddSingleton<OneTurnAtATime>()
            .AddSingleton<KnownPerson>()
            .AddSingleton<TypedTimestamps>()
            .AddSingleton<InboundText>()
            .AddSingleton<OutboundText>()
            .AddSingleton<SecretRedaction>()
            .AddSingleton<LateReplies>()
            .AddSingleton<TurnReplies>()
            .AddSingleton(Authentication)
            .AddSingleton<IBotFrameworkHttpAdapter, LeanTechAdapter>()
            .AddSingleton<IBot, EngineerBot>();
    }

    /// <summary>
    /// The SDK's own, from its settings, with a login that does not hang. A bot that is nobody (Development) has no credentials to choose by MicrosoftAppType, and the
    /// SDK refuses to.
    /// </summary>
    private static BotFrameworkAuthentication Authentication(IServiceProvider provider) => new ConfigurationBotFrameworkAuthentication(
        CloudSettings.Complete(provider.GetRequiredService<IConfiguration>()),
        string.IsNullOrEmpty(provider.GetRequiredService<IOptions<BotIdentityOptions>>().Value.MicrosoftAppId)
            ? new PasswordServiceClientCredentialFactory()
            : new ConfigurationServiceClientCredentialFactory(
                provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHttpClientFactory>().CreateClient(LoginPipeline.Name)),
        httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
        logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>());
}
