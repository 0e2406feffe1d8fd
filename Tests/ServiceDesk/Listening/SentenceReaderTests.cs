using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.Tests.Content;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

internal sealed class SentenceReaderTests
{
    [TestCase("client says all files are encrypted and there's a ransom note", SecurityConcern.Ransomware)]
    [TestCase("parang na-hack sila, may nag login na di nila kilala", SecurityConcern.UnauthorizedAccess)]
    [TestCase("suspected ransomware at the warehouse", SecurityConcern.Ransomware)]
    [TestCase("an unknown person is logged in to the owner's mailbox from abroad", SecurityConcern.UnauthorizedAccess)]
    [TestCase("binigay ni mam ang otp nya sa tumawag na taga bangko daw", SecurityConcern.UnauthorizedAccess)]
    [TestCase("someone uploaded 90 GB of client contracts to a private dropbox at night", SecurityConcern.DataExfiltration)]
    [TestCase("customer list of the clinic is posted in a telegram group", SecurityConcern.SecurityBreach)]
    [TestCase("nanakaw ang laptop na may listahan ng mga pasyente", SecurityConcern.SecurityBreach)]
    [TestCase("the whole orders database is gone and there is no backup", SecurityConcern.DataLoss)]
    [TestCase("found a webshell in the uploads folder of the site", SecurityConcern.ServerCompromise)]
    public void An_event_is_heard_with_its_kind_and_words(string text, SecurityConcern concern)
    {
        var heard = Heard(text) as HeardIntent.SecurityEvent;

        Assert.That(heard?.Concerns[0], Is.EqualTo(concern));
        Assert.That(heard!.Words.Select(words => words.In(text)), Is.All.Not.Empty);
    }

    [TestCase("antivirus vendor cleared it, false positive")]
    [TestCase("port scan is an approved pen test, letter from their it")]
    [TestCase("mail with the invoice attachment was blocked before delivery, nobody opened it")]
    [TestCase("phishing mail, she did not open it, deleted")]
    [TestCase("no ransomware, the drive was just not mapped")]
    [TestCase("walang na-hack, nakalimutan lang ang password")]
    [TestCase("the new admin account was created by their own it for the new hire")]
    [TestCase("breach of sla avoided, closed in time")]
    [TestCase("killed the hung report process")]
    [TestCase("bitlocker encrypted by company policy, all normal")]
    [TestCase("lost connection to the printer")]
    [TestCase("deleted folder restored from the recycle bin, all files there")]
    public void What_is_explained_or_harmless_is_no_event(string text) => Assert.That(Heard(text), Is.Not.InstanceOf<HeardIntent.SecurityEvent>());

    [TestCase("should i escalate?", QuestionTopic.Escalate)]
    [TestCase("what is the SLA for high?", QuestionTopic.Sla)]
    [TestCase("ano ibig sabihin ng LT-2003", QuestionTopic.ErrorCode)]
    [TestCase("who is on call for tier 2 tonight?", QuestionTopic.OnCall)]
    [TestCase("sino gagawa ng EIR?", QuestionTopic.Eir)]
    [TestCase("which channel do i post this in?", QuestionTopic.Channels)]
    [TestCase("can i close the ticket without confirmation?", QuestionTopic.Closing)]
    [TestCase("may bawas ba sa qa score pag walang greeting?", QuestionTopic.QaScore)]
    [TestCase("what can you do, bot?", QuestionTopic.Bot)]
    public void A_question_is_heard_with_its_subject(string text, QuestionTopic topic) =>
        Assert.That((Heard(text) as HeardIntent.Question)?.Topic, Is.EqualTo(topic));

    [TestCase("galit na galit si client", ClientSituation.Frustrated)]
    [TestCase("he wants to speak to my manager now", ClientSituation.DemandsManager)]
    [TestCase("she insists that we escalate to tier 2", ClientSituation.InsistsOnEscalation)]
    [TestCase("claims the whole country is down", ClientSituation.ClaimsOutage)]
    public void A_difficult_client_is_heard(string text, ClientSituation situation) =>
        Assert.That((Heard(text) as HeardIntent.DifficultClient)?.Situation, Is.EqualTo(situation));

    [TestCase("may LT-2003 since 8:40am, buong accounting di maka-login")]
    [TestCase("client asked when it will be fixed, told her 20 minutes")]
    [TestCase("restarted the service, [SUCCESS] in the log")]
    [TestCase("client is calm, waiting on the line")]
    [TestCase("")]
    [TestCase("   \n ")]
    [TestCase("...")]
    [TestCase("\ud83d\ude00")]
    public void Other_words_are_a_note(string text) => Assert.That(Heard(text), Is.InstanceOf<HeardIntent.Note>());

    [Test]
    public void The_decisive_half_sentence_is_heard_in_a_long_log_and_shown()
    {
        const string Decisive = "Accepted publickey for root from 203.0.113.9, key unknown to us, nobody here made that login";
        var usual = string.Concat(Enumerable.Repeat("10:02:10 [SUCCESS] dns check ok\n", 40));
        var text = usual + Decisive + "\n" + usual;

        var heard = Heard(text) as HeardIntent.SecurityEvent;

        Assert.That(heard, Is.Not.Null);
        var words = heard!.Words.Single().In(text);
        Assert.That(words, Does.Contain("nobody here made that login").And.Not.Contains("[SUCCESS]"));
        Assert.That(words, Has.Length.LessThan(200));
    }

    [Test]
    public void The_facts_stand_beside_the_intent()
    {
        var facts = ShippedListening.Reader.Read("may LT-2003 since 8:40am, buong accounting di maka-login", TextPlace.Call).Facts;

        Assert.That(facts.Select(fact => (fact.Kind, fact.Value)), Does.Contain((FactKind.ErrorCode, "LT-2003")).And.Contains((FactKind.Since, "8:40am")));
    }

    [TestCase("show me the card again")]
    [TestCase("close it, client confirmed")]
    public void An_input_of_a_card_is_never_a_command(string text) =>
        Assert.That(ShippedListening.Reader.Read(text, TextPlace.CardField).Intent, Is.Not.InstanceOf<HeardIntent.Command>());

    private static HeardIntent Heard(string text) => ShippedListening.Reader.Read(text, TextPlace.Call).Intent;
}
