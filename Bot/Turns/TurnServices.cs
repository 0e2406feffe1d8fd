using LeanTechBot.Bot.Storage.State;
using LeanTechBot.Bot.Teams.Transport;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Handling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.Turns;

/// <summary>Registers the way of one message, from the adapter to the call's conversation.</summary>
public static class TurnServices
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        return services
            .AddTransport()
            .AddSingleton<IStorage, BotStateStorage>()
            .AddSingleton<ConversationState>()
            .AddSingleton<UserState, PersonState>()
            .AddSingleton<CallConversation>()
            .AddSingleton<CaseRouter>()
            .AddSingleton<ThreadAnswers>()
            .AddSingleton<ThreadCorrections>()
            .AddSingleton<MessageActions>()
            .AddSingleton<ChannelTurns>()
            .AddSingleton<LogScope>()
            .AddSingleton<ActivityGate>()
            .AddSingleton<TenantGate>()
            .AddSingleton<OneTurnAtATime>()
            .AddSingleton<KnownPerson>()
            .AddSingleton<InboundText>()
            .AddSingleton<OutboundText>()
            .AddSingleton<AwaitedSecrets>()
            .AddSingleton<SecretRedaction>()
            .AddSingleton<LateReplies>()
            .AddSingleton<TurnReplies>()
            .AddSingleton<LeanTechAdapter>()
            .AddSingleton<IBot, EngineerBot>()
            .AddSingleton<MessagesEndpoint>();
    }

    public static void MapMessages(this WebApplication app) => app
        .MapPost("/api/messages", (HttpContext http, MessagesEndpoint endpoint) => endpoint.HandleAsync(http))
        .WithMetadata(new RequestSizeLimitAttribute(ActivityBody.MaxBytes));
}
