using LeanTechBot.Bot.Content;
using NUnit.Framework;

namespace LeanTechBot.Tests.Content;

internal sealed class ListeningFileTests
{
    [Test]
    public void The_shipped_files_are_usable()
    {
        Assert.That(ContentReading.Shipped("listening.json", ListeningFile.Read).Errors(), Is.Empty);
        Assert.That(ContentReading.Shipped("listening-model.json", ListeningModelFile.Read).Errors(), Is.Empty);
    }

    [Test]
    public void Every_mistake_is_named()
    {
        const string Text = """
            {
              "thresholds": {
                "security": { "call": 0.1, "noCall": 0.1, "cardField": 0.1, "channel": 0.1 },
                "securityInLongText": 0,
                "question": { "call": 0.5, "noCall": 0.5, "cardField": 0.5, "channel": 0.5 },
                "difficult": { "call": 0.5, "noCall": 0.5, "cardField": 0.5, "channel": 0.5 },
                "command": { "call": 0.5, "noCall": 0.5, "cardField": 1.1, "channel": 0.5 },
                "furtherConcern": 7, "sureCommand": 0
              },
              "groups": { "files": "file*" },
              "vocabulary": { "night": "night gabi" },
              "concepts": [
                { "name": "ransom", "kind": "event", "phrases": ["ransom*", "@nothing locked"] },
                { "name": "ransom", "kind": "rumour", "phrases": [] }
              ]
            }
            """;

        var problems = ContentReading.Problems(Text, ListeningFile.Read);

        foreach (var mistake in new[] { "ransom is there 2 times", "\"rumour\"", "ransom has no phrases", "\"nothing\"", "securityInLongText", "furtherConcern", "sureCommand" })
        {
            Assert.That(problems, Has.Some.Contains(mistake));
        }
    }

    [TestCase("{}", "has no \"security\"")]
    [TestCase("""{ "security": { "classes": ["Other"], "biases": [0], "steps": [1], "weights": ["AAAA"] } }""", "must have the classes Security")]
    [TestCase("""{ "security": { "classes": ["Security"], "biases": [0], "steps": [1], "weights": ["%"] } }""", "are not whole")]
    public void A_model_that_does_not_fit_is_named(string text, string mistake) =>
        Assert.That(ContentReading.Problems(text, ListeningModelFile.Read), Has.Some.Contains(mistake));
}
