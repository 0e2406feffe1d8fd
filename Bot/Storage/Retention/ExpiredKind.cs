namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>What the retention job removes, in the order it does.</summary>
public enum ExpiredKind
{
    /// <summary>A closed ticket with its notes, posts, log lines and places in the indexes.</summary>
    Ticket,

    /// <summary>Records of which operation opened which ticket.</summary>
    Openings,

    /// <summary>The counter of a month that has no tickets left, and what else its partition holds.</summary>
    Month,

    /// <summary>The link from a channel's thread to a ticket that is gone.</summary>
    Thread,

    /// <summary>A chat nobody has used: how it is reached, the conversation's and the user's state.</summary>
    Chat,
}
