using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The errors of all options that are validated at start.</summary>
internal sealed class SettingsCheck(IStartupValidator validator) : IStartCheck
{
    public IEnumerable<string> Errors()
    {
        try
        {
            validator.Validate();
            return [];
        }
        catch (OptionsValidationException e)
        {
            return e.Failures;
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            return e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures);
        }
    }
}
