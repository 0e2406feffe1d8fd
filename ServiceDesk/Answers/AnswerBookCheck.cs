using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>What would be wrong with a book of answers.</summary>
public static class AnswerBookCheck
{
    /// <summary>A longer line is not read on a call.</summary>
    public const int LongestLine = 160;

    /// <summary>One sentence each; empty when the book can be used.</summary>
    public static IEnumerable<string> Problems(AnswerBook book) =>
    [
        .. book.Documents.SelectMany(ProblemsOf),
        .. book.Topics.SelectMany(topic => ProblemsOf(topic, book)),
        .. Missing(book).Select(topic => $"The topic {topic} has no answer."),
    ];

    private static IEnumerable<QuestionTopic> Missing(AnswerBook book) =>
        Enum.GetValues<QuestionTopic>().Except(book.Topics.Select(topic => topic.Topic)).Where(topic => topic != QuestionTopic.Other);

    private static IEnumerable<string> ProblemsOf(HubDocument document)
    {
        string[] needed = [document.Id, document.Title, document.Settles];
        if (needed.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"The document \"{document.Id}\" must have an id, a title and a line that says what it settles.";
        }

        if (string.IsNullOrWhiteSpace(document.Source))
        {
            yield return $"The document {document.Id} names no source.";
        }

        if (document.Lines is [])
        {
            yield return $"The document {document.Id} has no lines.";
        }

        foreach (var problem in document.Lines.SelectMany(line => ProblemsOf(line, document.Id)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> ProblemsOf(HubTopic topic, AnswerBook book)
    {
        if (string.IsNullOrWhiteSpace(topic.Title))
        {
            yield return $"The topic {topic.Topic} has no title.";
        }

        if (topic.Source != AnswerBook.OwnSource && book.Documents.All(document => document.Id != topic.Source))
        {
            yield return $"The topic {topic.Topic} names the document \"{topic.Source}\", which is not there.";
        }

        var lines = book.Documents.SelectMany(document => document.Lines).Where(line => line.Topics.Contains(topic.Topic));
        var ordinary = topic.Lines.Concat(lines).Count(line => !line.OnlyAsked);
        if (ordinary == 0)
        {
            yield return $"The topic {topic.Topic} has no line for a question in other words.";
        }

        foreach (var problem in topic.Lines.SelectMany(line => ProblemsOf(line, topic.Topic.ToString())))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> ProblemsOf(HubLine line, string place)
    {
        if (line.Text.Length is 0 or > LongestLine)
        {
            yield return $"A line of {place} must have 1 to {LongestLine} characters: \"{line.Text}\"";
        }

        foreach (var name in HubValues.Unknown(line.Text))
        {
            yield return $"A line of {place} has the name {{{name}}}, which the bot does not know.";
        }

        if (line.OnlyAsked && line.About is [])
        {
            yield return $"A line of {place} is only for certain words and names none: \"{line.Text}\"";
        }
    }
}
