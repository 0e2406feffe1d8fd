using LeanTechBot.ServiceDesk.Listening;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

internal sealed class ListeningConceptsTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Groups = new() { ["files"] = ["file*", "share"] };

    [TestCase("ransom*", "a Ransomware note", true)]
    [TestCase("*hack*", "na-hack sila", true)]
    [TestCase("*hack", "they hack", true)]
    [TestCase("*hack", "hacked", false)]
    [TestCase("ransom note", "a ransom note", true)]
    [TestCase("ransom note", "note of a ransom", false)]
    [TestCase("@files .. locked", "the files on the share are locked", true)]
    [TestCase("file .. locked", "file one two three four locked", false)]
    [TestCase("(pay|fee) .. coin", "a fee in coin", true)]
    [TestCase("(no one|nobody) knows", "no one knows", true)]
    [TestCase("(no one|nobody) knows", "nobody knows", true)]
    [TestCase("(no one|nobody) knows", "one knows", false)]
    [TestCase("from #ip", "from 203.0.113.7", true)]
    [TestCase("since #time", "since 8:40am", true)]
    [TestCase("#lt", "LT2003", true)]
    [TestCase("cannot open", "can’t open", false)]
    [TestCase("cant open", "can’t open", true)]
    [TestCase("nino", "niño", true)]
    public void A_phrase_is_found(string phrase, string text, bool isFound) =>
        Assert.That(Find(phrase, text), isFound ? Has.Count.EqualTo(1) : Is.Empty);

    [TestCase("not hacked", true)]
    [TestCase("hindi na-hack", true)]
    [TestCase("not that they were hacked", false)]
    [TestCase("hacked, not slow", false)]
    public void A_negation_shortly_before_denies(string text, bool isDenied) =>
        Assert.That(Find("*hack*", text).Single().IsDenied, Is.EqualTo(isDenied));

    [TestCase("")]
    [TestCase(".. files")]
    [TestCase("files ..")]
    [TestCase("(a|b")]
    [TestCase("@nothing")]
    [TestCase("a *")]
    public void A_phrase_that_cannot_be_read_is_named(string phrase) =>
        Assert.That(() => ListeningConcepts.Check(phrase, Groups), Throws.InstanceOf<FormatException>());

    private static IReadOnlyList<ConceptMatch> Find(string phrase, string text)
    {
        var concepts = new ListeningConcepts([Concept("event", ConceptKind.Event, phrase), Concept("not", ConceptKind.Negation, "(not|hindi)")], Groups);
        var tokens = TextTokens.ReadTokens(text, new WordsOf(0, text.Length));
        return [.. concepts.Find(tokens).Where(match => match.Concept.Kind == ConceptKind.Event)];
    }

    private static ListeningConcept Concept(string name, ConceptKind kind, string phrase) => new() { Name = name, Kind = kind, Phrases = [phrase] };
}
