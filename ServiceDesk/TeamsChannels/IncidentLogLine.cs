using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>One line of the incident log.</summary>
public sealed record IncidentLogLine(TicketId Ticket, TicketStatus Status, DateTimeOffset At)
{
    public override string ToString() => $"{PhilippineTime.Minute(At)} · {Ticket} · {StatusName.Of(Status)}";
}
