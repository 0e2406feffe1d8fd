namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Where a secret stands in a text, and what it is.</summary>
internal readonly record struct SecretSpan(int Start, int End, SecretKind Kind);
