using LeanTechBot.Bot.Configuration;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.PortalErrors;

namespace LeanTechBot.Bot.Content;

/// <summary>The content files, each checked at start: clients.json, portal-errors.json, spiels.json, answers.json, listening.json, listening-model.json.</summary>
public static class ContentServices
{
    /// <summary>
    /// Adds the client directory, the portal error catalogue, the spiels, the answers and the reader of sentences, from the folder
    /// <c>Content</c> beside the program.
    /// </summary>
    public static IServiceCollection AddContent(this IServiceCollection services) => services
        .AddContentFile("clients.json", ClientDirectoryFile.Read)
        .AddContentFile("portal-errors.json", PortalErrorsFile.Read)
        .AddContentFile("spiels.json", SpielsFile.Read)
        .AddContentFile("answers.json", AnswersFile.Read)
        .AddContentFile("listening.json", ListeningFile.Read)
        .AddContentFile("listening-model.json", ListeningModelFile.Read)
        .AddSingleton(provider => new FactReader(provider.GetRequiredService<ClientDirectory>(), provider.GetRequiredService<PortalErrorCatalogue>()))
        .AddSingleton(provider => provider.GetRequiredService<ListeningContent>().CreateReader(
            provider.GetRequiredService<ListeningModel>(), provider.GetRequiredService<FactReader>()));

    private static IServiceCollection AddContentFile<T>(this IServiceCollection services, string name, Func<string, ContentProblems, T> read)
        where T : class
    {
        var file = new ContentFile<T>(Path.Combine(AppContext.BaseDirectory, "Content", name), read);
        return services.AddSingleton<IStartCheck>(file).AddSingleton(_ => file.Content);
    }
}
