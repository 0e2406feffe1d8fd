using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards;

/// <summary>What a card of a call is rendered from: the ticket, the documents, the instant, and the key its buttons carry.</summary>
public sealed record CallView
{
    private string? revision;

    public required Ticket Ticket
    {
        get;
        init
        {
            field = value;
            revision = null;
        }
    }

    /// <summary>Which answers of the step the card shows. Every button of it says so: it is worked out once.</summary>
    public string Revision => revision ??= StepRevision.Of(Ticket, Ticket.Step);

    public required KnowledgeHub Hub { get; init; }

    /// <summary>The instant the card is rendered for.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The key of this rendering: every operation of its buttons is derived from it.</summary>
    public required string Key { get; init; }

    /// <summary>What the desk itself knows of other companies with the ticket's signs.</summary>
    public DeskEvidence Evidence { get; init; } = DeskEvidence.None;

    /// <summary>Both clocks of the ticket now.</summary>
    public SlaClocks Clocks => SlaPolicy.ClocksAt(Ticket, Hub.Sla, Now);
}
