using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.Tests.Content;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

internal sealed class SentenceReaderTests
{
    [TestCase("client says all files are encrypted and there's a ransom note", SecurityConcern.Ransomware)]
    [TestCase("parang na-hack sila, may nag login na di nila kilala", SecurityConcern.UnauthorizedAccess)]
    public void An_event_is_heard_with_its_kind_and_words(string text, SecurityConcern concern)
    {
        var heard = Heard(text) as HeardIntent.SecurityEvent;

        Assert.That(heard?.Concerns, Is.EqualTo([concern]));
        Assert.That(heard!.Words, Is.Not.Empty);
    }

    [TestCase("should i escalate?", QuestionTopic.Escalate)]
    [TestCase("what is the SLA for high?", QuestionTopic.Sla)]
    public void A_question_is_heard_with_its_subject(string text, QuestionTopic topic) =>
        Assert.That((Heard(text) as HeardIntent.Question)?.Topic, Is.EqualTo(topic));

    [Test]
    public void A_difficult_client_is_heard() =>
        Assert.That((Heard("galit na galit si client") as HeardIntent.DifficultClient)?.Situation, Is.EqualTo(ClientSituation.Frustrated));

    [Test]
    public void A_command_in_words_is_heard() =>
        Assert.That((Heard("show me the card again") as HeardIntent.Command)?.Name, Is.EqualTo(SpokenCommand.ShowStep));

    [TestCase("may LT-2003 since 8:40am, buong accounting di maka-login")]
    [TestCase("")]
    [TestCase("   \n ")]
    [TestCase("...")]
    public void Other_words_are_a_note(string text) => Assert.That(Heard(text), Is.InstanceOf<HeardIntent.Note>());

    private static HeardIntent Heard(string text) => ShippedListening.Reader.Read(text, TextPlace.Call).Intent;
}
