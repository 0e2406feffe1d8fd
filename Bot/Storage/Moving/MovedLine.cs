namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>One line of an exported desk: a month, a ticket with all that belongs to it, a row of the directory or a profile; just one of them.</summary>
internal sealed record MovedLine
{
    public MovedMonth? Month { get; init; }

    public MovedTicket? Ticket { get; init; }

    public MovedRow? Row { get; init; }

    public MovedProfile? Profile { get; init; }
}
