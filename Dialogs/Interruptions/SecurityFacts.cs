using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>The security card asks for part of the facts of step 3; the rest stays as it was entered there.</summary>
internal static class SecurityFacts
{
    public static CategorizationAnswers Merge(CategorizationAnswers held, CategorizationAnswers typed) => typed with
    {
        Companies = typed.Companies ?? held.Companies,
        SharedCause = typed.SharedCause ?? held.SharedCause,
        Infrastructure = typed.Infrastructure ?? held.Infrastructure,
    };
}
