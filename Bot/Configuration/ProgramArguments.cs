namespace LeanTechBot.Bot.Configuration;

/// <summary>The program's arguments, told apart: settings, which the host reads, and what is left, which has to be a command.</summary>
/// <param name="Settings">Settings as they were given: <c>--Storage:Kind=AzureTables</c>, or the name and its value after it.</param>
/// <param name="Words">A command with its options; empty when the bot is to start.</param>
/// <param name="WithoutValue">The first setting that was given without a value; null when there is none.</param>
internal sealed record ProgramArguments(string[] Settings, string[] Words, string? WithoutValue)
{
    private const string Dashes = "--";

    public static ProgramArguments Read(string[] args, SettingNames names)
    {
        var (settings, words) = (new List<string>(), new List<string>());
        string? withoutValue = null;
        for (var at = 0; at < args.Length; at++)
        {
            var argument = args[at];
            if (!names.Know(KeyOf(argument)))
            {
                words.Add(argument);
                continue;
            }

            settings.Add(argument);
            if (argument.Contains('='))
            {
                continue;
            }

            if (at + 1 < args.Length && !args[at + 1].StartsWith(Dashes, StringComparison.Ordinal))
            {
                at++;
                settings.Add(args[at]);
            }
            else
            {
                withoutValue ??= argument;
            }
        }

        return new ProgramArguments([.. settings], [.. words], withoutValue);
    }

    /// <summary>The key of a setting in the forms that the host reads; a word that has none of them is no key.</summary>
    private static string KeyOf(string argument)
    {
        var end = argument.IndexOf('=', StringComparison.Ordinal);
        var name = end < 0 ? argument : argument[..end];
        if (name.StartsWith(Dashes, StringComparison.Ordinal))
        {
            return name[Dashes.Length..];
        }

        if (name.StartsWith('/'))
        {
            return name[1..];
        }

        return end < 0 ? "" : name;
    }
}
