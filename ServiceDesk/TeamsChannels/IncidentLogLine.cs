using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>One line of the incident log.</summary>
public sealed record IncidentLogLine(TicketId Ticket, TicketStatus Status, DateTimeOffset At)
{
    /// <summary>Why the ticket was closed as no call; null for an incident.</summary>
    public string? NotACall { get; init; }

    public override string ToString() => $"{PhilippineTime.Minute(At)} · {Ticket} · {StatusName.Of(Status)}{(NotACall is null ? "" : $" · not a call: {NotACall}")}";
}
