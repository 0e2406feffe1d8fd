using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>What a receipt of a note says, and which buttons it has.</summary>
public sealed record NoteReceipt
{
    /// <summary>What it says, the ticket's name first.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The ticket that has the note.</summary>
    public required TicketId Ticket { get; init; }

    /// <summary>The note's number there.</summary>
    public required int Note { get; init; }

    /// <summary>The engineer's other open tickets, the last walked first: the note can be moved there.</summary>
    public ImmutableArray<Ticket> Others { get; init; } = [];

    /// <summary>Whether something was filled in that can be taken back.</summary>
    public bool CanUndo { get; init; }

    /// <summary>Whether the step's card is far above, and is offered.</summary>
    public bool OffersStep { get; init; }

    /// <summary>The command that the note may have been meant as; null for none.</summary>
    public OfferedCommand? Offer { get; init; }

    /// <summary>Whether the receipt has a button; without one it is plain text.</summary>
    public bool HasButtons => CanUndo || OffersStep || Offer is not null || Others is not [];
}
