namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>One turn of a call that is walked.</summary>
/// <param name="Kind">What it is, in a table.</param>
/// <param name="Verb">The button; null for a typed text.</param>
/// <param name="Typed">The text, or what is entered before the click, as in a query string.</param>
internal sealed record ScriptLine(string Kind, string? Verb, string Typed);
