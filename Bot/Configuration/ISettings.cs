namespace LeanTechBot.Bot.Configuration;

/// <summary>A section of appsettings.json, bound to this type's properties and checked at start.</summary>
public interface ISettings
{
    /// <summary>The section's name in the settings.</summary>
    static abstract string Section { get; }

    /// <summary>What is wrong with the values, all of it; empty when they can be used. Keys are relative to the section.</summary>
    IEnumerable<SettingError> Errors();
}
