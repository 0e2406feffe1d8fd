namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>One check of SOP-7005 step 4: its name, whether it is done, and what was found (null when nothing was entered).</summary>
public sealed record InvestigationCheck(string Name, bool Done, string? Finding);
