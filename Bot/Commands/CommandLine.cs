using System.Collections.Immutable;

namespace LeanTechBot.Bot.Commands;

/// <summary>The arguments of a command, taken apart.</summary>
/// <param name="Name">The command.</param>
/// <param name="File">The file after it; null for the standard streams.</param>
/// <param name="IsDry">Whether it only says what it would do.</param>
/// <param name="Settings">What is left: settings, as the bot takes them.</param>
internal sealed record CommandLine(string Name, string? File, bool IsDry, string[] Settings)
{
    private const string DryRun = "--dry-run";

    public static CommandLine Read(string[] args)
    {
        ImmutableArray<string> rest = [.. args.Skip(1).Where(argument => argument != DryRun)];
        return rest is [var file, ..] && !file.StartsWith('-')
            ? new(args[0], file, args.Contains(DryRun), [.. rest.Skip(1)])
            : new(args[0], null, args.Contains(DryRun), [.. rest]);
    }
}
