namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>The pace of a call.</summary>
public sealed record CallFlowSettings
{
    /// <summary>After how long without an update the status spiel is offered again. SOP-7005: "a few minutes".</summary>
    public TimeSpan StatusUpdateEvery { get; init; } = TimeSpan.FromMinutes(10);
}
