using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>Tells commands, near misses and notes apart. A text of several words is a command only where that command takes an argument.</summary>
public sealed class CommandReader(IEnumerable<ICallCommand> commands)
{
    /// <summary>Words that only greet; with anything more they are a note.</summary>
    private static readonly HashSet<string> Greetings = new(StringComparer.OrdinalIgnoreCase) { "hi", "hello", "hey", "good morning", "good afternoon", "good evening" };

    /// <summary>A command and its argument are short; a longer text is a note that begins with such a word.</summary>
    private const int LongestArgument = 24;

    private readonly Dictionary<string, ICallCommand> byWord = commands.ToDictionary(command => command.Word, StringComparer.OrdinalIgnoreCase);

    public CommandReading Read(string text)
    {
        var typed = text.Trim().TrimStart('/').TrimEnd('.', '!', '?', ' ');
        if (Greetings.Contains(typed))
        {
            return new CommandReading.Greeting();
        }

        var space = typed.IndexOf(' ');
        var (word, argument) = space < 0 ? (typed, "") : (typed[..space], typed[(space + 1)..].Trim());
        var known = byWord.TryGetValue(word, out var command);
        if (known && command!.TakesText)
        {
            return new CommandReading.Understood(command, argument.Length == 0 ? "" : text.Trim().TrimStart('/')[word.Length..].Trim());
        }

        if (argument.Length > LongestArgument || typed.Contains('\n'))
        {
            return new CommandReading.Note();
        }

        if (known)
        {
            return argument.Length == 0 || command!.Takes(argument) ? new CommandReading.Understood(command!, argument) : new CommandReading.Note();
        }

        return Nearest(word) is { } near && (argument.Length == 0 || (near.Takes(argument) && !argument.Contains(' ')))
            ? new CommandReading.NearMiss(near)
            : new CommandReading.Note();
    }

    /// <summary>The command a word is a slip of the finger away from.</summary>
    private ICallCommand? Nearest(string word) => byWord.Values
        .Where(command => command.IsGuessed)
        .Select(command => (command, distance: EditDistance.Between(word.ToLowerInvariant(), command.Word)))
        .Where(candidate => word.Length >= 3 && IsSlip(word.ToLowerInvariant(), candidate.command.Word, candidate.distance))
        .OrderBy(candidate => candidate.distance)
        .Select(candidate => candidate.command)
        .FirstOrDefault();

    /// <summary>One letter, two in a long word, or two letters swapped. More would ask about ordinary words: a note "still down" is no slip of "spiel".</summary>
    private static bool IsSlip(string word, string command, int distance) =>
        distance <= (command.Length >= 6 ? 2 : 1) || (distance == 2 && word.Order().SequenceEqual(command.Order()));
}
