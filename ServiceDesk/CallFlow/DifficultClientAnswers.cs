namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 6: how it went with a difficult client.</summary>
public sealed record DifficultClientAnswers : StepAnswers
{
    /// <summary>What happened, facts only; empty when there was nothing.</summary>
    public string? WhatHappened { get; init; }

    internal override IEnumerable<string?> Texts => [WhatHappened];
}
