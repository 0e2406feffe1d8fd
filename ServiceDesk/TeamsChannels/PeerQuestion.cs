using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>The words of a question to peers: the ticket id stands for the client, and nothing that could name it goes along (KB-102).</summary>
public static class PeerQuestion
{
    public static string Draft(Ticket ticket) => string.Join(" · ", new[]
    {
        ticket.Id.ToString(),
        ticket.ErrorCodes is [var code, ..] ? code : null,
        ticket.Severity?.Severity.ToString(),
    }.OfType<string>()) + "\nQuestion: [your question]\nTried so far: [what was tried, without names or addresses]";
}
