namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>How a ticket is named to its engineer: two ids can differ in one digit, so client and company stand beside the id.</summary>
public static class TicketName
{
    private const int Longest = 60;

    /// <summary>Id, client and company, as far as they are known.</summary>
    public static string Of(Ticket ticket) => $"{ticket.Id} · {Client(ticket) ?? "client not named yet"}";

    /// <summary>Client and company as far as they are known; null when neither is.</summary>
    public static string? Client(Ticket ticket)
    {
        var (name, company) = (Cut(ticket.ClientName), Cut(ticket.CompanyName));
        return name is null || company is null ? name ?? company : $"{name}, {company}";
    }

    /// <summary>Client and company in at most 60 characters, for a line of a card; the id when neither is known.</summary>
    public static string Short(Ticket ticket) => Cut(Client(ticket)) ?? ticket.Id.ToString();

    /// <summary>A half of a surrogate pair is not left behind.</summary>
    private static string? Cut(string? text)
    {
        if (text is not { Length: > Longest })
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return text[..end].TrimEnd(' ', ',') + "…";
    }
}
