using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>The system of a security concern: named, or not known yet. "Not known" is an answer, for a suspicion is never held back (KB-155).</summary>
public static partial class SuspectSystem
{
    /// <summary>How a system reads that nobody could name yet.</summary>
    public const string NotKnown = "not known yet";

    /// <summary>The system as it was named; <see cref="NotKnown"/> when nothing was said, or only that it is not known.</summary>
    public static string NameOrNotKnown(string? said) => IsNamed(said) ? said!.Trim() : NotKnown;

    /// <summary>Whether the words name a system.</summary>
    public static bool IsNamed(string? said) => Said.Words(said) is { } words && !SaysUnknown().IsMatch(words);

    /// <summary>The system in a sentence, after "suspected".</summary>
    public static string InSentence(string system) => system == NotKnown ? "on a system that is not known yet" : $"on {system}";

    [GeneratedRegex(
        @"^(?:(?:it|which|the\ssystem)(?:['’]s|\sis)?\s)?(?:still\s|i\s|we\s)?" +
        @"(?:not\s(?:yet\s)?(?:known|sure|clear|identified|determined|named)|unknown|unsure|unclear|undetermined|unidentified|no\sidea|(?:do\snot|don['’]?t|dont)\sknow|dunno|idk" +
        @"|tb[adc]|to\sbe\s(?:determined|confirmed|advised)|not\savailable|none|hindi\s(?:pa\s)?(?:ko\s)?alam|di\s(?:pa\s)?(?:ko\s)?alam|ewan)(?:\s(?:yet|pa|now|for\snow|at\sthis\stime|system))?\s?[.!?]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysUnknown();
}
