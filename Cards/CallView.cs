using System.Collections.Immutable;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards;

/// <summary>What a card of a call is rendered from: the ticket, the documents, the instant, and the key its buttons carry.</summary>
public sealed record CallView
{
    private Ticket stored = null!;
    private string? revision;

    /// <summary>The ticket as its cards show it: given as it is stored, its empty fields are filled with what was heard.</summary>
    public required Ticket Ticket
    {
        get;
        init
        {
            stored = value;
            field = HeardFacts.Fill(value);
            Heard = HeardFacts.FieldsOf(value);
            revision = null;
        }
    }

    /// <summary>The fields that facts of the notes speak of.</summary>
    public ImmutableArray<HeardField> Heard { get; private init; } = [];

    /// <summary>The fields of one step among them.</summary>
    public IEnumerable<HeardField> HeardAt(CallStep step) => Heard.Where(field => field.Step == step);

    /// <summary>What the card shows of the stored ticket. Every button of it says so: it is worked out once.</summary>
    public string Revision => revision ??= StepRevision.Shown(stored, stored.Step);

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
