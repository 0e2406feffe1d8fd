using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>A line of the incident log with its place in the ticket's lifecycle.</summary>
internal sealed record MovedLogLine
{
    public required int Place { get; init; }

    public required IncidentLogLine Line { get; init; }
}
