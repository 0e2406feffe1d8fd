namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What is wrong with one field, said at that field in the engineer's words. <paramref name="Field"/> is a property name of the step's answers.</summary>
public sealed record FieldError(string Field, string Message);
