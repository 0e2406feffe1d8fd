using LeanTechBot.ServiceDesk.Answers;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk;

/// <summary>What LeanTech's Knowledge Hub says, as the rules read it: every number and text that Operations may change. Immutable, shared by all turns.</summary>
public sealed record KnowledgeHub
{
    /// <summary>KB-155: serviced companies and the Tier 2 threshold.</summary>
    public EscalationSettings Escalation { get; init; } = new();

    /// <summary>KB-310: response and resolution per severity.</summary>
    public SlaSettings Sla { get; init; } = SlaSettings.Kb310;

    /// <summary>KB-450: notification deadline.</summary>
    public PrivacySettings Privacy { get; init; } = new();

    /// <summary>SOP-7010: closing without an answer.</summary>
    public LifecycleSettings Lifecycle { get; init; } = new();

    /// <summary>SOP-7005: the pace of the call.</summary>
    public CallFlowSettings CallFlow { get; init; } = new();

    /// <summary>KB-102: by when an escalation is to be acknowledged.</summary>
    public AcknowledgementSettings Acknowledgement { get; init; } = new();

    /// <summary>How far back the desk looks for tickets with the same signs.</summary>
    public EvidenceSettings Evidence { get; init; } = new();

    /// <summary>KB-102: what the channels are called.</summary>
    public TeamsChannelNames Channels { get; init; } = new();

    /// <summary>The companies LeanTech serves.</summary>
    public required ClientDirectory Clients { get; init; }

    /// <summary>KB-601's codes.</summary>
    public required PortalErrorCatalogue PortalErrors { get; init; }

    /// <summary>SOP-7005's spiels.</summary>
    public required SpielBook Spiels { get; init; }

    /// <summary>What the documents say to questions.</summary>
    public AnswerBook Answers { get; init; } = AnswerBook.Empty;

    /// <summary>What hears the sentences that engineers type.</summary>
    public required SentenceReader Listening { get; init; }
}
