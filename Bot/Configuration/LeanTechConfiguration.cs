using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Answers;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.PortalErrors;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Configuration;

/// <summary>Where the settings come from and which sections they have.</summary>
public static class LeanTechConfiguration
{
    /// <summary>
    /// A builder that reads its settings once: they are checked at start and never change. To watch their files is to watch the whole content root, and
    /// with it the embedded store's file, for every write to it.
    /// </summary>
    public static WebApplicationBuilder CreateBuilder(string[] args) => WebApplication.CreateBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);

    /// <summary>
    /// Adds appsettings.json, every settings section of the rules, the bot's identity, the content files, and the <see cref="KnowledgeHub"/> made from them.
    /// </summary>
    public static WebApplicationBuilder AddLeanTechConfiguration(this WebApplicationBuilder builder)
    {
        builder.Configuration.AddSettingsBesideTheProgram();
        builder.AddPlaygroundSettings();
        builder.Services
            .AddValidatedOptions<EscalationOptions>()
            .AddValidatedOptions<SlaOptions>()
            .AddValidatedOptions<PrivacyOptions>()
            .AddValidatedOptions<RetentionOptions>()
            .AddValidatedOptions<LifecycleOptions>()
            .AddValidatedOptions<TeamsChannelsOptions>()
            .AddValidatedOptions<WalkOptions>()
            .AddValidatedOptions<AcknowledgementOptions>()
            .AddValidatedOptions<EvidenceOptions>()
            .AddValidatedOptions<RolesOptions>()
            .AddValidatedOptions<ServiceUrlsOptions>()
            .AddContent()
            .AddSingleton(ReadKnowledgeHub)
            .AddSingleton<IStartCheck, SettingsCheck>()
            .AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityValidator>()
            .AddOptions<BotIdentityOptions>().Bind(builder.Configuration).ValidateOnStart();
        return builder;
    }

    /// <summary>
    /// The build puts the one appsettings.json beside the program, where <c>dotnet run --project Bot</c> does not look. It comes before every
    /// other file, so that those, environment variables and the command line override it.
    /// </summary>
    private static void AddSettingsBesideTheProgram(this ConfigurationManager configuration)
    {
        var sources = ((IConfigurationBuilder)configuration).Sources;
        var firstFile = sources.TakeWhile(source => source is not JsonConfigurationSource).Count();
        sources.Insert(firstFile, new JsonConfigurationSource
        {
            FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory),
            Path = "appsettings.json",
            Optional = true,
        });
    }

    /// <summary>
    /// While the Playground runs, the section <c>InPlayground</c> stands for the sections it names. It comes right after the settings file, so that everything else overrides it.
    /// </summary>
    private static void AddPlaygroundSettings(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() || builder.Configuration["Playground:Enabled"] is { } enabled && !(bool.TryParse(enabled, out var on) && on))
        {
            return;
        }

        var sources = ((IConfigurationBuilder)builder.Configuration).Sources;
        var lastFile = sources.ToList().FindLastIndex(source => source is JsonConfigurationSource);
        sources.Insert(lastFile + 1, new MemoryConfigurationSource { InitialData = [.. builder.Configuration.GetSection("InPlayground").AsEnumerable(makePathsRelative: true).Where(setting => setting.Value is not null)] });
    }

    private static KnowledgeHub ReadKnowledgeHub(IServiceProvider provider) => new()
    {
        Escalation = Options<EscalationOptions>(provider).ToSettings(),
        Sla = Options<SlaOptions>(provider).ToSettings(),
        Privacy = Options<PrivacyOptions>(provider).ToSettings(),
        Lifecycle = Options<LifecycleOptions>(provider).ToSettings(),
        CallFlow = Options<WalkOptions>(provider).ToSettings(),
        Acknowledgement = Options<AcknowledgementOptions>(provider).ToSettings(Options<RolesOptions>(provider)),
        Evidence = Options<EvidenceOptions>(provider).ToSettings(),
        Channels = Options<TeamsChannelsOptions>(provider).ToSettings(),
        Clients = provider.GetRequiredService<ClientDirectory>(),
        PortalErrors = provider.GetRequiredService<PortalErrorCatalogue>(),
        Spiels = provider.GetRequiredService<SpielBook>(),
        Listening = provider.GetRequiredService<SentenceReader>(),
        Answers = provider.GetRequiredService<AnswerBook>(),
    };

    private static T Options<T>(IServiceProvider provider)
        where T : class => provider.GetRequiredService<IOptions<T>>().Value;
}
