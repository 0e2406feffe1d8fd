namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>The channels of KB-102 that the bot posts to. Their names are settings.</summary>
public enum TeamsChannel
{
    Tier1Support = 1,
    Tier2Escalation = 2,
    Tier3Escalation = 3,
    IncidentLog = 4,
}
