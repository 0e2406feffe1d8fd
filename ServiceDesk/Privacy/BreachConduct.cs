using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>How KB-450 asks an engineer to behave while a breach is suspected.</summary>
public static class BreachConduct
{
    /// <summary>The rules, one short imperative sentence each, most urgent first.</summary>
    public static ImmutableArray<string> Rules { get; } = [];
}
