namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>What an engineer does over and over: each call is one turn of the bot.</summary>
public interface IWork
{
    /// <exception cref="InvalidOperationException">The bot did not do what the work needs.</exception>
    Task TurnAsync();
}
