using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>A text with its secrets masked, and which kinds there were (each once, in the order of <see cref="SecretKind"/>).</summary>
public sealed record MaskedText(string Text, ImmutableArray<SecretKind> Found);
