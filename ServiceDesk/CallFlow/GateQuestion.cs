namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Which of KB-155's questions an engineer was asked before the gate decides.</summary>
public enum GateQuestion
{
    /// <summary>All three: companies, shared cause, security.</summary>
    Everything = 1,

    /// <summary>The security question alone: it wins over the others and does not wait for them.</summary>
    SecurityOnly = 2,
}
