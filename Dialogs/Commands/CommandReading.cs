namespace LeanTechBot.Dialogs.Commands;

/// <summary>What a typed text is.</summary>
public abstract record CommandReading
{
    private CommandReading()
    {
    }

    /// <summary>A command with what follows it.</summary>
    public sealed record Understood(ICallCommand Command, string Argument) : CommandReading;

    /// <summary>Hi or Hello.</summary>
    public sealed record Greeting : CommandReading;

    /// <summary>Nearly a command: it is asked.</summary>
    /// <param name="Argument">What the command would be run with; empty for nothing.</param>
    public sealed record NearMiss(ICallCommand Command, string Argument) : CommandReading;

    /// <summary>Anything else: a note.</summary>
    public sealed record Note : CommandReading;
}
