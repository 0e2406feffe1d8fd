using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>What the Knowledge Hub says to a question. Closed: one of the records below.</summary>
public abstract record KnowledgeAnswer
{
    private KnowledgeAnswer()
    {
    }

    /// <summary>An answer that is read in two seconds on a call.</summary>
    public sealed record HubAnswer : KnowledgeAnswer
    {
        /// <summary>How many lines an answer has at most, the words to say counted as one.</summary>
        public const int MaxLines = 6;

        public required QuestionTopic Topic { get; init; }

        /// <summary>The id of the document that answers.</summary>
        public required string Source { get; init; }

        /// <summary>The document and what the answer is about: "KB-310 · Service levels".</summary>
        public required string Title { get; init; }

        /// <summary>What is so on this ticket; empty without a call.</summary>
        public ImmutableArray<string> OfTicket { get; init; } = [];

        /// <summary>What the document says.</summary>
        public ImmutableArray<string> Lines { get; init; } = [];

        /// <summary>What to say to the client; null where nothing is asked for.</summary>
        public FilledSpiel? Say { get; init; }

        /// <summary>What the engineer may do next, likeliest first.</summary>
        public ImmutableArray<AnswerStep> Next { get; init; } = [];

        /// <summary>The answer as a text without a card.</summary>
        public string PlainText => string.Join("\n", [Title, .. Say is null ? [] : new[] { $"“{Say.Text}”" }, .. OfTicket, .. Lines]);
    }

    /// <summary>The hub does not know: the question is for people.</summary>
    public sealed record NotKnown : KnowledgeAnswer;
}

/// <summary>What an engineer may do after an answer.</summary>
public enum AnswerStep
{
    Escalate = 1,
    AskPeer,
    ReportToTier3,
    ShowStep,
    CopyWords,
    ShowDocument,
    ShowRecord,
    NewCall,
}
