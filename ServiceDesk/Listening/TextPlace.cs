namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Where a text was typed: the same words mean more or less there.</summary>
public enum TextPlace
{
    /// <summary>In the engineer's chat, with a call on.</summary>
    Call = 1,

    /// <summary>In the engineer's chat, with no call on.</summary>
    NoCall,

    /// <summary>In an input of a card: it is never a command, and hardly a question.</summary>
    CardField,

    /// <summary>In a channel or group chat, with the bot mentioned.</summary>
    Channel,
}
