using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.PortalErrors;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Configuration;

/// <summary>Where the settings come from and which sections they have.</summary>
public static class LeanTechConfiguration
{
    /// <summary>
    /// A builder that reads appsettings.json from beside the program, where the build puts it: <c>dotnet run --project Bot</c> would look in
    /// the current folder. Environment variables and the command line still override it.
    /// </summary>
    public static WebApplicationBuilder CreateBuilder(string[] args) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    /// <summary>Every settings section of the rules, the bot's identity, the content files, and the <see cref="KnowledgeHub"/> made from them.</summary>
    public static WebApplicationBuilder AddLeanTechConfiguration(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddValidatedOptions<EscalationOptions>()
            .AddValidatedOptions<SlaOptions>()
            .AddValidatedOptions<PrivacyOptions>()
            .AddValidatedOptions<LifecycleOptions>()
            .AddValidatedOptions<TeamsChannelsOptions>()
            .AddValidatedOptions<WalkOptions>()
            .AddContent()
            .AddSingleton(ReadKnowledgeHub)
            .AddSingleton<IStartCheck, SettingsCheck>()
            .AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityValidator>()
            .AddOptions<BotIdentityOptions>().Bind(builder.Configuration).ValidateOnStart();
        return builder;
    }

    private static KnowledgeHub ReadKnowledgeHub(IServiceProvider provider) => new()
    {
        Escalation = Options<EscalationOptions>(provider).ToSettings(),
        Sla = Options<SlaOptions>(provider).ToSettings(),
        Privacy = Options<PrivacyOptions>(provider).ToSettings(),
        Lifecycle = Options<LifecycleOptions>(provider).ToSettings(),
        CallFlow = Options<WalkOptions>(provider).ToSettings(),
        Clients = provider.GetRequiredService<ClientDirectory>(),
        PortalErrors = provider.GetRequiredService<PortalErrorCatalogue>(),
        Spiels = provider.GetRequiredService<SpielBook>(),
    };

    private static T Options<T>(IServiceProvider provider)
        where T : class => provider.GetRequiredService<IOptions<T>>().Value;
}
