using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Configuration;

/// <summary>How a section of the settings becomes options that are checked at start.</summary>
public static class OptionsServices
{
    /// <summary>Options with rules of their own: <see cref="ISettings"/>.</summary>
    public static IServiceCollection AddValidatedOptions<T>(this IServiceCollection services)
        where T : class, ISettings, new()
    {
        services.AddSingleton<IValidateOptions<T>, SettingsValidator<T>>();
        return services.AddValidatedOptions<T>(T.Section);
    }

    /// <summary>Options whose rules, if any, are registered apart as <see cref="IValidateOptions{T}"/>.</summary>
    public static IServiceCollection AddValidatedOptions<T>(this IServiceCollection services, string section)
        where T : class, new()
    {
        services.AddOptions<T>().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<T>>(provider => Reader(provider));
        services.AddSingleton<IValidateOptions<T>>(provider => Reader(provider));
        return services;

        SectionReader<T> Reader(IServiceProvider provider) => new(provider.GetRequiredService<IConfiguration>(), section);
    }
}
