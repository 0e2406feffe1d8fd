using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>KB-155 as a function of the facts: how many companies, one shared cause, any security component; the third wins over the first two.</summary>
public static class EscalationPolicy
{
    public static EscalationDecision Decide(EscalationFacts facts, EscalationSettings settings, PrivacySettings privacy) =>
        throw new NotSupportedException($"{facts}{settings}{privacy}");
}
