using System.CommandLine;

namespace LeanTechBot.Bot.Commands;

/// <summary>The file that a command can name.</summary>
internal static class FileArgument
{
    /// <param name="description">Which file, for help.</param>
    public static Argument<string?> Create(string description)
    {
        var file = new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne, Description = description };

        // An option that the command does not have is no name of a file.
        file.Validators.Add(found =>
        {
            if (found.Tokens is [var token] && token.Value.StartsWith('-'))
            {
                found.AddError($"The argument {token.Value.Split('=')[0]} is not known.");
            }
        });
        return file;
    }
}
