namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>One line of an exported desk: a month, a ticket with all that belongs to it, or a row of the directory; just one of them.</summary>
internal sealed record MovedLine
{
    public MovedMonth? Month { get; init; }

    public MovedTicket? Ticket { get; init; }

    public MovedRow? Row { get; init; }
}
