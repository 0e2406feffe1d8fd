using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>A field of a step that facts of the notes speak of.</summary>
/// <param name="Step">The step whose card has the field.</param>
/// <param name="Name">The property of the step's answers.</param>
/// <param name="Shown">What the field shows.</param>
/// <param name="FilledFrom">The facts that it shows filled in; empty where it shows what was typed.</param>
/// <param name="Other">The newest fact that says something else than the field shows; null for none.</param>
public sealed record HeardField(CallStep Step, string Name, string Shown, ImmutableArray<HeardFact> FilledFrom, HeardFact? Other);
