using LeanTechBot.Bot.Content;
using NUnit.Framework;

namespace LeanTechBot.Tests.Content;

internal sealed class AnswersFileTests
{
    /// <summary>The hub's documents (its front page) and KB-102.</summary>
    private static readonly string[] Documents =
        ["KB-102", "KB-155", "KB-253", "KB-310", "KB-450", "KB-601", "KB-612", "SOP-7005", "SOP-7010", "SOP-7015", "HR-201"];

    [Test]
    public void The_shipped_file_has_every_document_of_the_hub_with_its_source()
    {
        var book = ContentReading.Shipped("answers.json", AnswersFile.Read).Content;

        Assert.That(book.Documents.Select(document => document.Id), Is.EqualTo(Documents));
        Assert.That(book.Documents.Where(document => !document.Source.StartsWith(document.Id, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void No_two_documents_are_asked_for_by_the_same_word()
    {
        var words = ContentReading.Shipped("answers.json", AnswersFile.Read).Content.Documents.SelectMany(document => document.Words);

        Assert.That(words, Is.Unique);
    }

    [TestCase("""{ "documents": [], "topics": { "slaa": { "source": "KB-310", "title": "x" } } }""", "the topic \"slaa\" must be one of")]
    [TestCase("""{ "documents": [], "topics": { "sla": { "source": "KB-999", "title": "x" } } }""", "names the document \"KB-999\", which is not there")]
    [TestCase("""{ "documents": [], "topics": { "sla": { "source": "LeanTechBot", "title": "x", "next": ["dance"] } } }""", "the step \"dance\" of sla must be one of")]
    [TestCase("""{ "documents": [], "topics": {} }""", "The topic Sla has no answer.")]
    [TestCase("""{ "documents": [{ "id": "KB-1", "title": "x", "settles": "y", "source": "KB-1", "lines": [{ "text": "in {years}" }] }], "topics": {} }""", "has the name {years}")]
    [TestCase("""{ "documents": [{ "id": "KB-1", "title": "x", "settles": "y", "lines": [{ "text": "z" }] }], "topics": {} }""", "KB-1 names no source")]
    [TestCase("""{ "documents": [{ "id": "KB-1", "title": "x", "settles": "y", "source": "KB-1", "lines": [] }], "topics": {} }""", "KB-1 has no lines")]
    [TestCase("""{ "documents": [{ "id": "KB-1", "title": "x", "settles": "y", "source": "KB-1", "lines": [{ "text": "z", "onlyAsked": true }] }], "topics": {} }""", "only for certain words and names none")]
    [TestCase("""{ "documents": [{ "id": "KB-1", "title": "x", "settles": "y", "source": "KB-1", "lines": [{ "text": "z", "topics": ["lunch"] }] }], "topics": {} }""", "the topic \"lunch\" of a line of KB-1")]
    [TestCase("""{ "documents": [{ "id": "KB-1", "title": "x", "settles": "y", "source": "KB-1", "colour": "red", "lines": [] }], "topics": {} }""", "document 1")]
    public void What_is_wrong_is_named(string text, string problem) =>
        Assert.That(ContentReading.Problems(text, AnswersFile.Read), Has.Some.Contains(problem));
}
