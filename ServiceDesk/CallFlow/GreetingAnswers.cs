namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 1: who is calling, from where, how and since when.</summary>
public sealed record GreetingAnswers : StepAnswers
{
    public string? ClientName { get; init; }

    /// <summary>A <see cref="CallFlow.FormOfAddress"/> by name.</summary>
    public string? FormOfAddress { get; init; }

    /// <summary>A company's code, name, or part of one.</summary>
    public string? Company { get; init; }

    /// <summary>A <see cref="CallFlow.ContactMethod"/> by name.</summary>
    public string? ContactMethod { get; init; }

    /// <summary>Date of first contact, <c>yyyy-MM-dd</c>, Philippine time.</summary>
    public string? FirstContactDate { get; init; }

    /// <summary>Time of first contact, <c>HH:mm</c>, Philippine time.</summary>
    public string? FirstContactTime { get; init; }

    /// <summary>An <see cref="CallFlow.IdentityCheck"/> by name.</summary>
    public string? Identity { get; init; }

    /// <summary>The engineer's employee id, asked the first time.</summary>
    public string? EmployeeId { get; init; }
}
