using LeanTechBot.Dialogs.Conversation;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>A command an engineer can type at any time.</summary>
public interface ICallCommand
{
    /// <summary>The first word that names it, lower case.</summary>
    string Word { get; }

    /// <summary>How it is typed, for help.</summary>
    string Usage { get; }

    /// <summary>What it does, for help.</summary>
    string Does { get; }

    /// <summary>True when more words may follow the first; a longer text is otherwise a note.</summary>
    bool TakesArgument { get; }

    /// <param name="argument">What follows the word; empty when nothing does.</param>
    Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken);
}
