namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>Retention</c>: when the bot removes what KB-450 no longer keeps. How long it is kept stands in <see cref="PrivacyOptions"/>.</summary>
public sealed class RetentionOptions : ISettings
{
    public static string Section => "Retention";

    /// <summary>Whether the bot removes by itself, once a day. The command <c>retention</c> works all the same.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The hour of the day, in Philippine time; 0 to 23. A quiet one: the job reads a month's tickets.</summary>
    public int Hour { get; init; } = 3;

    public IEnumerable<SettingError> Errors() => SettingError.Unless(Hour is >= 0 and <= 23, nameof(Hour), Hour, "must be 0 to 23");
}
