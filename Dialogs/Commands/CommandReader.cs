using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>Tells commands, near misses and notes apart. A text of several words is a command only where that command takes an argument.</summary>
/// <param name="commands">Those that are typed.</param>
/// <param name="spoken">Those that are only said in words.</param>
public sealed partial class CommandReader(IEnumerable<ICallCommand> commands, IEnumerable<ICallCommand> spoken)
{
    /// <summary>Words that only greet; with anything more than whom they greet they are a note.</summary>
    private static readonly HashSet<string> Greetings = new(StringComparer.OrdinalIgnoreCase) { "hi", "hello", "hey", "good morning", "good afternoon", "good evening" };

    private static readonly HashSet<string> Greeted = new(StringComparer.OrdinalIgnoreCase) { "there", "po", "bot", "leantechbot", "team", "all", "everyone", "again" };

    /// <summary>Other words for a command that are written of themselves, the titles of buttons among them.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["new call"] = "new",
        ["new ticket"] = "new",
        ["go back"] = "back",
        ["help me"] = "help",
        ["escalate now"] = "escalate",
        ["my notes"] = "notes",
        ["spiels"] = "spiel",
        ["card"] = "step",
        ["show step"] = "step",
        ["show card"] = "step",
        ["show the step"] = "step",
        ["show the card"] = "step",
    };

    /// <summary>Ordinary words of this trade that are one letter from a command.</summary>
    private static readonly HashSet<string> Ordinary = new(StringComparer.OrdinalIgnoreCase)
    {
        "now", "news", "few", "net", "web", "node", "nodes", "core", "mode", "coded", "coder", "codec", "rack", "pack", "bank", "hack", "lack", "held", "hell", "bytes", "votes", "spill", "spell", "escalated", "state", "states",
    };

    /// <summary>What is said after any command and means the command.</summary>
    private static readonly HashSet<string> Courtesies = new(StringComparer.OrdinalIgnoreCase) { "please", "pls", "po", "now", "now please", "please po" };

    /// <summary>What is said after these two, and as a note would leave a case where it is.</summary>
    private static readonly Dictionary<string, HashSet<string>> Tails = new(StringComparer.OrdinalIgnoreCase)
    {
        ["escalate"] = new(StringComparer.OrdinalIgnoreCase) { "it", "this", "this ticket", "the ticket", "to tier 2", "to tier 3", "to tier2", "to tier3", "tier 2", "tier 3", "to t2", "to t3" },
        ["security"] = new(StringComparer.OrdinalIgnoreCase) { "breach", "incident", "concern", "issue", "case", "threat", "alert", "problem", "incident please", "breach please" },
    };

    /// <summary>A command and its argument are short; a longer text is a note that begins with such a word.</summary>
    private const int LongestArgument = 24;

    /// <summary>Every word that stands for a command beside its own, by that command's word.</summary>
    public static ILookup<string, string> OtherWords { get; } = Synonyms.ToLookup(synonym => synonym.Value, synonym => synonym.Key, StringComparer.Ordinal);

    /// <summary>The greetings that are understood.</summary>
    public static IEnumerable<string> GreetingWords => Greetings;

    private readonly Dictionary<string, ICallCommand> byWord = commands.ToDictionary(command => command.Word, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, ICallCommand> bySpokenWord = spoken.DistinctBy(command =>
        command.Word).ToDictionary(command => command.Word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The command of a word that a card carries, typed or only spoken; null when there is none.</summary>
    public ICallCommand? Find(string word) => byWord.GetValueOrDefault(word) ?? bySpokenWord.GetValueOrDefault(word);

    public CommandReading Read(string text) => ReadOwnWords(QuotedReply.OwnWords(text));

    private CommandReading ReadOwnWords(string text)
    {
        var typed = text.Trim().TrimStart('/').TrimEnd('.', '!', '?', ' ');
        if (Greetings.Contains(typed) || (typed.LastIndexOf(' ') is > 0 and var last && Greetings.Contains(typed[..last]) && Greeted.Contains(typed[(last + 1)..])))
        {
            return new CommandReading.Greeting();
        }

        typed = Synonyms.GetValueOrDefault(typed, typed);
        typed = DocumentId().Match(typed) is { Success: true, Groups: var id } ? $"kb {id["kind"].Value}-{id["number"].Value}" : typed;
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
            return Known(command!, argument);
        }

        return Nearest(word) is { } near && (argument.Length == 0 || (near.Takes(argument) && !argument.Contains(' ')))
            ? new CommandReading.NearMiss(near, argument)
            : new CommandReading.Note();
    }

    private static CommandReading Known(ICallCommand command, string argument)
    {
        if (argument.Length == 0 || command.Takes(argument))
        {
            return new CommandReading.Understood(command, argument);
        }

        return IsMeant(command, argument) || (command.TakesArgument && !argument.Contains(' '))
            ? new CommandReading.NearMiss(command, command.NearestArgument(argument) ?? "")
            : new CommandReading.Note();
    }

    private static bool IsMeant(ICallCommand command, string argument) =>
        Courtesies.Contains(argument) || (Tails.TryGetValue(command.Word, out var tails) && tails.Contains(argument));

    /// <summary>The command a word is a slip of the finger away from.</summary>
    private ICallCommand? Nearest(string word) => Ordinary.Contains(word) ? null : byWord.Values
        .Where(command => command.IsGuessed)
        .Select(command => (command, distance: EditDistance.Between(word.ToLowerInvariant(), command.Word)))
        .Where(candidate => word.Length >= 3 && IsSlip(word.ToLowerInvariant(), candidate.command.Word, candidate.distance))
        .OrderBy(candidate => candidate.distance)
        .Select(candidate => candidate.command)
        .FirstOrDefault();

    /// <summary>One letter, two in a long word, or two letters swapped. More would ask about ordinary words: a note "still down" is no slip of "spiel".</summary>
    private static bool IsSlip(string word, string command, int distance) =>
        distance <= (command.Length >= 6 ? 2 : 1) || (distance == 2 && word.Order().SequenceEqual(command.Order()));

    /// <summary>The id of a document alone: <c>kb-155</c>, <c>sop 7010</c>, <c>hr201</c>.</summary>
    [GeneratedRegex(@"^(?<kind>kb|sop|hr) ?-? ?(?<number>[0-9]{3,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentId();
}
