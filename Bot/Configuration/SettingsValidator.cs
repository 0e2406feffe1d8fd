using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Configuration;

/// <summary>Reports everything that a section's own rules find wrong.</summary>
internal sealed class SettingsValidator<T> : IValidateOptions<T>
    where T : class, ISettings
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var errors = options.Errors().Select(error => error.Within(T.Section).ToString()).ToArray();
        return errors is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
