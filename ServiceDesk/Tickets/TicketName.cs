namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>How a ticket is named to its engineer: two ids can differ in one digit, so client and company stand beside the id.</summary>
public static class TicketName
{
    private const int LongestClient = 60;

    /// <summary>Id, client and company, as far as they are known.</summary>
    public static string Of(Ticket ticket) => $"{ticket.Id} · {Client(ticket) ?? "client not named yet"}";

    /// <summary>Client and company as far as they are known; null when neither is.</summary>
    public static string? Client(Ticket ticket)
    {
        var name = ticket.ClientName is { Length: > LongestClient } cut ? $"{cut[..LongestClient]}…" : ticket.ClientName;
        return (name, ticket.Company?.Name) switch
        {
            (null, null) => null,
            (null, var company) => company,
            (var client, null) => client,
            (var client, var company) => $"{client}, {company}",
        };
    }
}
