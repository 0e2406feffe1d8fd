namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>One criterion of KB-155 as it stands: its name, whether it holds, and the finding in words ("12 affected, 150 needed").</summary>
public sealed record Criterion(CriterionKind Kind, CriterionState State, string Finding);
