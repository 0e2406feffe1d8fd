using System.Text.Json;
using LeanTechBot.ServiceDesk.Answers;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Bot.Content;

/// <summary>
/// answers.json: the documents of the Knowledge Hub in our own words, line by line, and how each topic is answered. A line names in kebab
/// case the topics that it helps to answer.
/// </summary>
public static class AnswersFile
{
    private static readonly IReadOnlyDictionary<string, QuestionTopic> TopicNames =
        Enum.GetValues<QuestionTopic>().Where(topic => topic != QuestionTopic.Other).ToDictionary(topic => KeyOf(topic));

    private static readonly IReadOnlyDictionary<string, AnswerStep> StepNames =
        Enum.GetValues<AnswerStep>().ToDictionary(step => KeyOf(step));

    /// <summary>The name of a topic or a step in the file.</summary>
    public static string KeyOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static AnswerBook Read(string text, ContentProblems problems)
    {
        var layout = ContentJson.Read<Layout>(text);
        var rows = ContentJson.ReadItems<DocumentRow>(layout.Documents, "document", problems).ToArray();
        problems.AddRepeated("document", rows.Select(row => row.Id));
        foreach (var unknown in layout.Topics.Keys.Where(key => !TopicNames.ContainsKey(key)))
        {
            problems.Add($"the topic \"{unknown}\" must be one of {string.Join(", ", TopicNames.Keys)}");
        }

        var documents = rows.Select(row => Document(row, problems)).ToArray();
        var topics = layout.Topics.Where(topic => TopicNames.ContainsKey(topic.Key))
            .Select(topic => Topic(TopicNames[topic.Key], topic.Value, problems))
            .ToArray();
        var book = new AnswerBook([.. documents], [.. topics]);
        foreach (var problem in AnswerBookCheck.Problems(book))
        {
            problems.Add(problem);
        }

        return book;
    }

    private static HubDocument Document(DocumentRow row, ContentProblems problems) => new()
    {
        Id = row.Id,
        Title = row.Title,
        Settles = row.Settles,
        Source = row.Source,
        Words = [.. row.Words],
        Lines = [.. row.Lines.Select(line => Line(line, row.Id, problems))],
    };

    private static HubTopic Topic(QuestionTopic topic, TopicRow row, ContentProblems problems)
    {
        foreach (var unknown in row.Next.Where(step => !StepNames.ContainsKey(step)))
        {
            problems.Add($"the step \"{unknown}\" of {KeyOf(topic)} must be one of {string.Join(", ", StepNames.Keys)}");
        }

        return new HubTopic
        {
            Topic = topic,
            Source = row.Source,
            Title = row.Title,
            Next = [.. row.Next.Where(StepNames.ContainsKey).Select(step => StepNames[step])],
            Lines = [.. row.Lines.Select(line => Line(line, KeyOf(topic), problems))],
        };
    }

    private static HubLine Line(LineRow row, string place, ContentProblems problems)
    {
        foreach (var unknown in row.Topics.Where(topic => !TopicNames.ContainsKey(topic)))
        {
            problems.Add($"the topic \"{unknown}\" of a line of {place} must be one of {string.Join(", ", TopicNames.Keys)}");
        }

        return new HubLine
        {
            Text = row.Text,
            Topics = [.. row.Topics.Where(TopicNames.ContainsKey).Select(topic => TopicNames[topic])],
            About = [.. row.About],
            OnlyAsked = row.OnlyAsked,
        };
    }

    private sealed record Layout(IReadOnlyList<JsonElement> Documents, IReadOnlyDictionary<string, TopicRow> Topics);

    private sealed record DocumentRow
    {
        public string Id { get; init; } = "";

        public string Title { get; init; } = "";

        public string Settles { get; init; } = "";

        public string Source { get; init; } = "";

        public IReadOnlyList<string> Words { get; init; } = [];

        public IReadOnlyList<LineRow> Lines { get; init; } = [];
    }

    private sealed record TopicRow
    {
        public string Source { get; init; } = "";

        public string Title { get; init; } = "";

        public IReadOnlyList<string> Next { get; init; } = [];

        public IReadOnlyList<LineRow> Lines { get; init; } = [];
    }

    private sealed record LineRow
    {
        public string Text { get; init; } = "";

        public IReadOnlyList<string> Topics { get; init; } = [];

        public IReadOnlyList<string> About { get; init; } = [];

        public bool OnlyAsked { get; init; }
    }
}
