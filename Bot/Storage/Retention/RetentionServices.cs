namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Registers the retention job. The order of its rules is the order of their work: what follows a ticket comes after it.</summary>
internal static class RetentionServices
{
    public static IServiceCollection AddRetention(this IServiceCollection services) => services
        .AddSingleton<IRetentionRule, TicketRetention>()
        .AddSingleton<IRetentionRule, OpeningRetention>()
        .AddSingleton<IRetentionRule, MonthRetention>()
        .AddSingleton<IRetentionRule, ThreadRetention>()
        .AddSingleton<IRetentionRule, ChatRetention>()
        .AddSingleton<RetentionRun>()
        .AddHostedService<RetentionService>();
}
