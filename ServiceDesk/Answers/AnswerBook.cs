using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>Answers questions from the Knowledge Hub's documents, and finds the documents. Immutable and safe to share.</summary>
/// <param name="documents">The documents in the hub's order.</param>
/// <param name="topics">How each topic is answered. A topic that is not there is not known.</param>
public sealed class AnswerBook(ImmutableArray<HubDocument> documents, ImmutableArray<HubTopic> topics)
{
    /// <summary>The source of what the bot says of itself.</summary>
    public const string OwnSource = "LeanTechBot";

    /// <summary>How many lines an answer has at least where one of them was asked for: enough to see it in its place.</summary>
    private const int FewLines = 3;

    /// <summary>How many letters a name may be from a document's to be near it; a shorter name is near nothing.</summary>
    private const int NearName = 2;

    /// <summary>A name up to this length is near only by one letter.</summary>
    private const int LongName = 5;

    /// <summary>A book without documents.</summary>
    public static AnswerBook Empty { get; } = new([], []);

    public ImmutableArray<HubDocument> Documents => documents;

    public ImmutableArray<HubTopic> Topics => topics;

    /// <summary>What the hub says to a question.</summary>
    /// <param name="question">The question as it was typed, secrets masked.</param>
    public KnowledgeAnswer Answer(QuestionTopic topic, string question, AnswerContext context)
    {
        if (topics.FirstOrDefault(entry => entry.Topic == topic) is not { } entry)
        {
            return new KnowledgeAnswer.NotKnown();
        }

        var asked = new AskedWords(question);
        var parts = AnswerParts.Of(topic, question, asked, context);
        AnswerLine[] general = parts.IsWhole ? [] : [.. Chosen(LinesOf(entry), asked)];
        var source = general is [{ Hits: > 0 } best, ..] ? best.Source : entry.Source;
        var room = KnowledgeAnswer.HubAnswer.MaxLines - (parts.Say is null ? 0 : 1);
        ImmutableArray<string> ofTicket = [.. parts.OfTicket.Take(room)];
        var lines = parts.Found.Concat(general.Select(line => HubValues.Fill(line.Text, context.Hub)));
        return new KnowledgeAnswer.HubAnswer
        {
            Topic = topic,
            Source = source,
            Title = $"{source} · {entry.Title}",
            Say = parts.Say,
            OfTicket = ofTicket,
            Lines = [.. lines.Except(ofTicket).Take(room - ofTicket.Length)],
            Next = parts.Next is [] ? entry.Next : parts.Next,
        };
    }

    /// <summary>The document of a name: "310", "kb-310", "KB 310", or a word it is asked for by; null when there is none.</summary>
    public HubDocument? Find(string name)
    {
        var wanted = new SearchText(name);
        return documents.FirstOrDefault(document => NamesOf(document).Any(own => own.Compact == wanted.Compact));
    }

    /// <summary>The documents whose names are nearest to one that none has; all where none is near.</summary>
    public ImmutableArray<HubDocument> Nearest(string name)
    {
        var wanted = new SearchText(name).Compact;
        ImmutableArray<HubDocument> near = [.. documents.Where(document => NamesOf(document).Any(own => IsNear(own.Compact, wanted)))];
        return near is [] ? documents : near;
    }

    /// <summary>A document's lines with their numbers filled in.</summary>
    public static IEnumerable<string> TextOf(HubDocument document, KnowledgeHub hub) =>
        document.Lines.SelectMany(line => HubValues.Expand(line.Text, hub));

    /// <summary>The lines of a topic, those of its own document first.</summary>
    private IEnumerable<(HubLine Line, string Source)> LinesOf(HubTopic entry) =>
    [
        .. entry.Lines.Select(line => (line, entry.Source)),
        .. documents.OrderBy(document => document.Id != entry.Source)
            .SelectMany(document => document.Lines.Where(line => line.Topics.Contains(entry.Topic)).Select(line => (line, document.Id))),
    ];

    /// <summary>The lines that were asked for, best first, with a few ordinary ones. Where none was asked for, the ordinary ones.</summary>
    private static IEnumerable<AnswerLine> Chosen(IEnumerable<(HubLine Line, string Source)> lines, AskedWords asked)
    {
        var all = lines.Select(found => new AnswerLine(found.Line, found.Source, asked.Count(found.Line.About))).ToArray();
        var hits = all.Where(line => line.Hits > 0).OrderByDescending(line => line.Hits).ToArray();
        return hits is []
            ? all.Where(line => !line.Line.OnlyAsked)
            : hits.Concat(all.Where(line => line.Line.About is []).Take(Math.Max(0, FewLines - hits.Length)));
    }

    /// <summary>Id, its number alone, and the other words it is asked for by.</summary>
    private static IEnumerable<SearchText> NamesOf(HubDocument document) =>
        document.Words.Append(document.Id).Append(NumberOf(document)).Append(document.Title).Select(name => new SearchText(name));

    private static string NumberOf(HubDocument document) => document.Id[(document.Id.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static bool IsNear(string own, string wanted)
    {
        if (own.Length <= NearName || wanted.Length <= NearName)
        {
            return false;
        }

        var slips = own.Length > LongName ? NearName : 1;
        return own.StartsWith(wanted, StringComparison.Ordinal) || EditDistance.Between(own, wanted) <= slips;
    }

    /// <summary>A line of an answer, the document it is from, and how many of its words the question has.</summary>
    private sealed record AnswerLine(HubLine Line, string Source, int Hits)
    {
        public string Text => Line.Text;
    }
}
