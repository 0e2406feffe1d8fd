namespace LeanTechBot.Bot.Configuration;

/// <summary>Something that can be wrong before the bot starts: the settings, a content file.</summary>
public interface IStartCheck
{
    /// <summary>What is wrong, one line each, naming the place and the value; empty when the bot may start.</summary>
    IEnumerable<string> Errors();
}
