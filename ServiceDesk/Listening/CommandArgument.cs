namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>What remains of a command in words after its words: what to find, why to hold, whom to hand over to, what to ask.</summary>
internal static class CommandArgument
{
    private static readonly SpokenCommand[] Taking =
        [SpokenCommand.Find, SpokenCommand.Hold, SpokenCommand.HandOver, SpokenCommand.AskPeer, SpokenCommand.Status, SpokenCommand.Resume];

    private static readonly string[] Linking =
    [
        "over", "to", "for", "about", "the", "a", "an", "kay", "sa", "ng", "ni", "na", "nga", "po", "pls", "please", "muna", "mo", "natin",
        "it", "this", "ticket", "tickets", "me", "if", "kung", "because", "kasi", "dahil", "pag", "of", "with", "w", "while", "until",
        "hanggang", "habang", "yung", "ung", "ang", "lahat", "all", "peers", "peer", "others",
    ];

    /// <summary>The argument as typed; empty when the command takes none or none is there.</summary>
    public static string Find(string text, PartReading part, SpokenCommand command)
    {
        if (!Taking.Contains(command))
        {
            return "";
        }

        var ends = part.Concepts.Where(match => match.Concept.Name == NameOf(command)).Select(match => match.First + 1);
        var from = ends.DefaultIfEmpty(1).Min();
        while (from < part.Tokens.Count && Linking.Contains(part.Tokens[from].Word))
        {
            from++;
        }

        return from < part.Tokens.Count ? text[part.Tokens[from].Place.Start..].Trim().TrimEnd('.', '!', '?') : "";
    }

    private static string NameOf(SpokenCommand command) => command switch
    {
        SpokenCommand.AskPeer => "c-ask-peer",
        SpokenCommand.HandOver => "c-hand-over",
        _ => "c-" + command.ToString().ToLowerInvariant(),
    };
}
