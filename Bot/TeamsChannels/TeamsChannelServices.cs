using LeanTechBot.Dialogs.Desk;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Registers everything that carries posts to Teams and back.</summary>
public static class TeamsChannelServices
{
    public static IServiceCollection AddTeamsChannels(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<RouteHealth>("escalation-routes");
        return services
            .AddSingleton<ServiceUrls>()
            .AddSingleton<TeamsConnector>()
            .AddSingleton<TeamDirectory>()
            .AddSingleton<TeamRoutes>()
            .AddSingleton<ChatBook>()
            .AddSingleton<PeopleDirectory>()
            .AddSingleton<PersonMessages>()
            .AddSingleton<PrivateForms>()
            .AddSingleton<ThreadBook>()
            .AddSingleton<ICaseThreads>(provider => provider.GetRequiredService<ThreadBook>())
            .AddSingleton<IStaffDirectory, StaffDirectory>()
            .AddSingleton<PostMessages>()
            .AddSingleton<LeaderMessages>()
            .AddSingleton<LostThreads>()
            .AddSingleton<LiveCardSender>()
            .AddSingleton<PostSender>()
            .AddSingleton<ArrivedPosts>()
            .AddSingleton<UndeliveredPosts>()
            .AddSingleton<RouteFindings>()
            .AddSingleton<LevelStaff>()
            .AddSingleton<DeliveryMetrics>()
            .AddSingleton<Dispatcher>()
            .AddSingleton<AcknowledgementWatch>()
            .AddSingleton<IncidentLogFeed>()
            .AddSingleton<DispatchService>()
            .AddHostedService(provider => provider.GetRequiredService<DispatchService>());
    }
}
