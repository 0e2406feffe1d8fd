namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Whether the bot is in a team, as far as it was told or found out.</summary>
public enum TeamPresence
{
    /// <summary>The bot is in it.</summary>
    In = 0,

    /// <summary>It refused to be read a moment ago. It is still the team that a setting means.</summary>
    Refusing = 1,

    /// <summary>It goes on refusing: no setting means it until it answers again.</summary>
    Out = 2,

    /// <summary>
    /// The bot was told that it was removed. Only an event of its return, or a team that answers to a later event, brings it back.
    /// </summary>
    Left = 3,
}
