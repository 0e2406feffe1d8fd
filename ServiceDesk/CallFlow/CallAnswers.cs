using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What was entered at every step so far.</summary>
public sealed record CallAnswers
{
    public GreetingAnswers Greeting { get; init; } = new();

    public IntakeAnswers Intake { get; init; } = new();

    public CategorizationAnswers Categorization { get; init; } = new();

    public InvestigationAnswers Investigation { get; init; } = new();

    public ResolutionAnswers Resolution { get; init; } = new();

    public DifficultClientAnswers DifficultClients { get; init; } = new();

    public DocumentationAnswers Documentation { get; init; } = new();

    /// <summary>What was entered for the post of a Tier 2 escalation.</summary>
    public Tier2Case Tier2 { get; init; } = new();

    /// <summary>A question to peers that is not posted yet; null when there is none.</summary>
    public PeerEntry? Peer { get; init; }

    /// <summary>Facts of step 3 that were typed when the recorded ones stand, and have decided nothing yet; null when there are none.</summary>
    public CategorizationAnswers? Undecided { get; init; }

    /// <summary>The findings of step 4 as its notes have them; null before they have any.</summary>
    public InvestigationAnswers? Noted { get; init; }

    /// <summary>The observation whose security claim was questioned (KB-155: once); null before there was one.</summary>
    public string? Questioned { get; init; }

    /// <summary>The words that the card of step 3 asks about, because they name a security event; empty when it asks about none.</summary>
    public ImmutableArray<string> EventsAsked { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The root cause that was questioned, because it said nothing (once); null before there was one.</summary>
    public string? QuestionedCause { get; init; }

    /// <summary>The part of the root cause for which the client's words were asked for (once); null before.</summary>
    public string? QuestionedWords { get; init; }

    /// <summary>Which check of step 4 had its finding entered last, from 0; null before there was one, and on tickets of before it was kept.</summary>
    public int? NewestCheck { get; init; }

    /// <summary>Everything entered in words.</summary>
    internal IEnumerable<string?> Texts =>
    [
        .. Intake.Texts, .. Categorization.Texts, .. Undecided?.Texts ?? [], .. Investigation.Texts, .. Resolution.Texts, .. DifficultClients.Texts, .. Documentation.Texts,
        Tier2.Symptoms, Tier2.Timeline, Tier2.Tried, Peer?.Question, Peer?.Tried,
    ];

    /// <summary>The same with one step's answers put in their place.</summary>
    public CallAnswers With(StepAnswers answers) => answers switch
    {
        GreetingAnswers greeting => this with { Greeting = greeting },
        IntakeAnswers intake => this with { Intake = intake },
        CategorizationAnswers categorization => this with { Categorization = categorization, Undecided = null },
        InvestigationAnswers investigation => this with { Investigation = investigation, NewestCheck = InvestigationFindings.Changed(Investigation, investigation) ?? NewestCheck },
        ResolutionAnswers resolution => this with { Resolution = resolution },
        DifficultClientAnswers difficult => this with { DifficultClients = difficult },
        DocumentationAnswers documentation => this with { Documentation = documentation },
        _ => throw new ArgumentOutOfRangeException(nameof(answers), answers.GetType().Name, "No step has these answers."),
    };

    /// <summary>The answers of one step.</summary>
    public StepAnswers Of(CallStep step) => step switch
    {
        CallStep.Greeting => Greeting,
        CallStep.Intake => Intake,
        CallStep.Categorization => Categorization,
        CallStep.Investigation => Investigation,
        CallStep.Resolution => Resolution,
        CallStep.DifficultClients => DifficultClients,
        CallStep.Documentation => Documentation,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "SOP-7005 has no such step."),
    };
}
