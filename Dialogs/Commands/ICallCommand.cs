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

    /// <summary>True when the rest of the message, however long, belongs to the command.</summary>
    bool TakesText => false;

    /// <summary>Whether a slip of the finger is asked about. A word that is close to ordinary ones is not guessed: "second" is no slip of "record".</summary>
    bool IsGuessed => true;

    /// <summary>Whether what follows the word can be its argument; a text where it cannot is a note: "link is down" is no command.</summary>
    bool Takes(string argument) => TakesText || TakesArgument;

    /// <summary>The argument that a mistyped one was probably meant to be; null when none is near.</summary>
    string? NearestArgument(string argument) => null;

    /// <summary>What a button that runs it is called.</summary>
    string Button(string argument) => CallCommands.ButtonOf(this, argument);

    /// <param name="argument">What follows the word; empty when nothing does.</param>
    Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken);
}
