namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>One named fact of a channel post, in the order KB-102 asks for.</summary>
public sealed record PostFact(string Name, string Value);
