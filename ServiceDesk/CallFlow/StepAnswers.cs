namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// What an engineer entered at one step, as typed: nothing is parsed here, so nothing typed is lost. Property names are the input ids of the step's card.
/// </summary>
public abstract record StepAnswers
{
    /// <summary>What was entered in words: where a KB-601 code may be named.</summary>
    internal virtual IEnumerable<string?> Texts => [];
}
