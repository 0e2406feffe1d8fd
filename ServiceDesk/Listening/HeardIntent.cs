using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>What a text is. Closed: one of the records below.</summary>
public abstract record HeardIntent
{
    private HeardIntent()
    {
    }

    /// <summary>The words of the text that the reading rests on, in their order; empty for a note.</summary>
    public IReadOnlyList<WordsOf> Words { get; init; } = [];

    /// <summary>An event of KB-155's third row is stated or suspected.</summary>
    /// <param name="Concerns">The kinds that the words suggest, likeliest first; never empty, never <see cref="SecurityConcern.None"/>.</param>
    public sealed record SecurityEvent(IReadOnlyList<SecurityConcern> Concerns) : HeardIntent;

    /// <summary>The engineer asks the bot.</summary>
    public sealed record Question(QuestionTopic Topic) : HeardIntent;

    /// <summary>The client is difficult.</summary>
    public sealed record DifficultClient(ClientSituation Situation) : HeardIntent;

    /// <summary>A command in words.</summary>
    /// <param name="Name">Which command.</param>
    /// <param name="Argument">Its argument as typed: what to find, why to hold, whom to hand over to; empty when there is none.</param>
    /// <param name="IsDoubtful">Whether the text may as well be a note: then the command is offered and the text is kept as a note.</param>
    public sealed record Command(SpokenCommand Name, string Argument, bool IsDoubtful) : HeardIntent;

    /// <summary>Words for the notes.</summary>
    public sealed record Note : HeardIntent;
}

/// <summary>A place in a text, in UTF-16 units.</summary>
public readonly record struct WordsOf(int Start, int Length)
{
    /// <summary>The words at this place.</summary>
    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>What a question to the bot is about: the documents of the Knowledge Hub, and the bot itself.</summary>
public enum QuestionTopic
{
    /// <summary>A question whose subject the bot does not know.</summary>
    Other = 1,
    Escalate,
    Sla,
    ErrorCode,
    OpenTicket,
    Greeting,
    DifficultClient,
    Breach,
    FalseEscalation,
    QaScore,
    Eir,
    Privacy,
    Services,
    Channels,
    OnCall,
    Closing,
    Bot,
}

/// <summary>The situations with a difficult client that SOP-7005's sixth step has words for.</summary>
public enum ClientSituation
{
    InsistsOnEscalation = 1,
    DemandsManager,
    ClaimsOutage,
    Frustrated,
}

/// <summary>What an engineer can tell the bot to do in words.</summary>
public enum SpokenCommand
{
    New = 1,
    Status,
    Notes,
    Next,
    Back,
    ShowStep,
    Escalate,
    Security,
    AskPeer,
    Hold,
    Resume,
    Find,
    Close,
    Cancel,
    HandOver,
    Shift,
    UndoNote,
    Help,
}
