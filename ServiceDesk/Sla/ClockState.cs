namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>How a KB-310 clock stands at an instant.</summary>
public enum ClockState
{
    /// <summary>Running, the target not reached.</summary>
    Running = 1,

    /// <summary>Running, the target passed, the maximum not.</summary>
    PastTarget = 2,

    /// <summary>The maximum passed: a breach, whether stopped later or still running.</summary>
    Breached = 3,

    /// <summary>Stopped within the target.</summary>
    Met = 4,

    /// <summary>Stopped after the target and within the maximum.</summary>
    MetLate = 5,

    /// <summary>Excluded from KB-310 with a reason on the ticket.</summary>
    Excluded = 6,
}
