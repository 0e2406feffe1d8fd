using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>How KB-450 asks an engineer to behave while a breach is suspected and Tier 3 has been told of it.</summary>
public static class BreachConduct
{
    /// <summary>The rules, one short imperative sentence each, most urgent first.</summary>
    public static ImmutableArray<string> Rules { get; } =
    [
        "Do not investigate or fix it yourself.",
        "Preserve the evidence: delete no logs, close no sessions, power nothing off.",
        "Write down what data, what system, when, and how it was discovered.",
        "Do not discuss it with clients, outsiders or unauthorized colleagues.",
    ];
}
