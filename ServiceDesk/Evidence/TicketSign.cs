namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>Something two tickets can have in common: an error code, an affected system, a named infrastructure.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its value in a form that compares equal however it was typed.</param>
public sealed record TicketSign(SignKind Kind, string Value);
