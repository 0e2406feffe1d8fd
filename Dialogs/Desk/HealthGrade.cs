namespace LeanTechBot.Dialogs.Desk;

/// <summary>Whether anything has to be mended, and how soon.</summary>
public enum HealthGrade
{
    /// <summary>Everything works.</summary>
    Healthy,

    /// <summary>The bot works, and something of it has to be mended.</summary>
    Degraded,

    /// <summary>The bot does not work.</summary>
    Unhealthy,
}
