namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>Where a pending post goes.</summary>
public enum PostPlace
{
    /// <summary>A new thread in one of KB-102's channels.</summary>
    Channel = 1,

    /// <summary>A reply in the thread that another post of the ticket began.</summary>
    Thread = 2,

    /// <summary>The posted card itself, which is shown in its present state.</summary>
    Card = 3,

    /// <summary>A direct message to the Team Leaders, or to the Operations Managers where there is none.</summary>
    TeamLeader = 4,

    /// <summary>The chat of the ticket's engineer.</summary>
    Engineer = 5,

    /// <summary>A card in a chat that shows how the case stands, shown in its present state.</summary>
    LiveCard = 6,
}
