using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>A spiel with its placeholders filled, without surrounding quotes. <paramref name="Open"/> are the parts still in [brackets], as they stand in the text.</summary>
public sealed record FilledSpiel(SpielId Id, string Text, ImmutableArray<string> Open);
