namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>Why a ticket turned out to be no call.</summary>
public enum NotACallReason
{
    WrongNumber = 1,

    /// <summary>Another ticket has the call already.</summary>
    Duplicate = 2,
    OpenedByMistake = 3,
}
