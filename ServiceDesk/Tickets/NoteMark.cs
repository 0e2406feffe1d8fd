namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>What a note says of another one.</summary>
public enum NoteMark
{
    /// <summary>The message was edited: the note has its new words.</summary>
    Correction = 1,

    /// <summary>The message was deleted. The note that took it stays (SOP-7010).</summary>
    Withdrawal = 2,

    /// <summary>The deleted message was brought back.</summary>
    Restoration = 3,

    /// <summary>The note belongs to another ticket, and is kept there now.</summary>
    MovedOut = 4,

    /// <summary>The note was taken by another ticket first.</summary>
    MovedIn = 5,
}
