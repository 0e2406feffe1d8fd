namespace LeanTechBot.Bot.Resilience;

/// <summary>What a call of the connector does there.</summary>
public enum ConnectorCallKind
{
    BeginThread = 1,
    OpenChat = 2,
    Send = 3,
    Update = 4,
    ReadMember = 5,
    ReadTeam = 6,
}
