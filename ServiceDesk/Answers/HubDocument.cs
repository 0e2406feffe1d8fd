using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>A document of LeanTech's Knowledge Hub in our own words, line by line.</summary>
public sealed record HubDocument
{
    /// <summary>Its id in the hub, e.g. <c>KB-310</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in two or three words.</summary>
    public required string Title { get; init; }

    /// <summary>What it settles, in one line.</summary>
    public required string Settles { get; init; }

    /// <summary>The document's full name, as the hub has it.</summary>
    public required string Source { get; init; }

    /// <summary>Other words that it is asked for by, e.g. <c>sla</c>.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    public required ImmutableArray<HubLine> Lines { get; init; }

    /// <summary>Id and title: "KB-310 · Service levels".</summary>
    public string Name => $"{Id} · {Title}";
}

/// <summary>A line of a document. Its numbers are names in braces, which <see cref="HubValues"/> fills from the settings.</summary>
public sealed record HubLine
{
    public required string Text { get; init; }

    /// <summary>The questions that it helps to answer; none where it stands only in its document.</summary>
    public ImmutableArray<QuestionTopic> Topics { get; init; } = [];

    /// <summary>The words of a question that ask for this very line; one that ends with <c>*</c> is the beginning of a word.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Whether it belongs to an answer only where one of its words is in the question.</summary>
    public bool OnlyAsked { get; init; }
}

/// <summary>How a question of a topic is answered.</summary>
public sealed record HubTopic
{
    public required QuestionTopic Topic { get; init; }

    /// <summary>The id of the document that answers; <see cref="AnswerBook.OwnSource"/> where the bot speaks of itself.</summary>
    public required string Source { get; init; }

    /// <summary>What the answer is about, in two or three words.</summary>
    public required string Title { get; init; }

    /// <summary>What the engineer may do next, likeliest first.</summary>
    public ImmutableArray<AnswerStep> Next { get; init; } = [];

    /// <summary>Lines that no document has.</summary>
    public ImmutableArray<HubLine> Lines { get; init; } = [];
}
