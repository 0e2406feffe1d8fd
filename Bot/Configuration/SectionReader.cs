using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Configuration;

/// <summary>
/// Fills options from their section of the settings, one value at a time: a value that cannot be read, or a key the section does not have,
/// is one error of the list and does not hide the others.
/// </summary>
internal sealed class SectionReader<T>(IConfiguration configuration, string section) : IConfigureOptions<T>, IValidateOptions<T>
    where T : class, new()
{
    public void Configure(T options) => Read(options);

    public ValidateOptionsResult Validate(string? name, T options)
    {
        var errors = Read(new T());
        return errors is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors.Select(error => error.Within(section).ToString()));
    }

    private List<SettingError> Read(T options)
    {
        var errors = new List<SettingError>();
        foreach (var (key, value) in configuration.GetSection(section).AsEnumerable(makePathsRelative: true))
        {
            if (key is "" || value is null)
            {
                continue;
            }

            if (SettingKind.Of(typeof(T), key) is not { } type)
            {
                // Its value is not shown: a misspelt key may hold a secret.
                errors.Add(new SettingError(key, null, "is not a setting of this section"));
                continue;
            }

            try
            {
                new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build().Bind(options);
            }
            catch (InvalidOperationException)
            {
                errors.Add(new SettingError(key, value, SettingKind.Rule(type)));
            }
        }

        return errors;
    }
}
