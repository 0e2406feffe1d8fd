using LeanTechBot.ServiceDesk.Answers;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Answers;

/// <summary>What the shipped documents answer, with and without a call.</summary>
internal sealed class AnswerBookTests
{
    private static IEnumerable<QuestionTopic> Known => Enum.GetValues<QuestionTopic>().Where(topic => topic != QuestionTopic.Other);

    [TestCase(QuestionTopic.Escalate, "should i escalate?", "KB-155", "Tier 2: 150 companies or more at the same time")]
    [TestCase(QuestionTopic.Escalate, "magkakaiba ng dahilan pero 170 companies, iaakyat ba?", "KB-155", "Independent issues are Tier 1 each")]
    [TestCase(QuestionTopic.Escalate, "not sure sa root cause, escalate na ba?", "KB-155", "Unsure of the cause: do not escalate.")]
    [TestCase(QuestionTopic.Escalate, "what must a t2 post carry", "KB-102", "A Tier 2 post carries: ticket id, companies, symptoms")]
    [TestCase(QuestionTopic.Sla, "what is the SLA for high?", "KB-310", "High: respond in 15 min, 30 min at most · resolve in 1 h, 4 h at most.")]
    [TestCase(QuestionTopic.Sla, "pag low severity hanggang kelan pwede", "KB-310", "Low: respond in 1 h, 4 h at most · resolve in 8 h, 24 h at most.")]
    [TestCase(QuestionTopic.Sla, "clock from first msg or from when i saw it", "KB-310", "Response runs from the client's first contact")]
    [TestCase(QuestionTopic.ErrorCode, "wat is LT-3025", "KB-601", "LT-3025 Data Integrity Error · High")]
    [TestCase(QuestionTopic.ErrorCode, "5012 severity?", "KB-601", "LT-5012 System Health Check Failure · High")]
    [TestCase(QuestionTopic.ErrorCode, "is there a code for log dir full", "KB-601", "LT-3030 Log Directory Full · Medium")]
    [TestCase(QuestionTopic.ErrorCode, "ano ung LT-9999", "KB-601", "LT-9999 is not in KB-601. Check the code with the client.")]
    [TestCase(QuestionTopic.ErrorCode, "how do i look up a number", "KB-601", "Type code and the number")]
    [TestCase(QuestionTopic.OpenTicket, "how do i open a ticket", "SOP-7010", "Type new, or press New call")]
    [TestCase(QuestionTopic.OpenTicket, "what goes in impact scope", "SOP-7010", "Impact Scope: how many users and how many companies")]
    [TestCase(QuestionTopic.Greeting, "good evening from what time on", "SOP-7005", "good evening after")]
    [TestCase(QuestionTopic.DifficultClient, "may i hang up if somebody swears at me", "SOP-7005", "has no words for ending such a call")]
    [TestCase(QuestionTopic.Breach, "I think there's a data breach or security incident", "KB-450", "Do not investigate or fix it yourself.")]
    [TestCase(QuestionTopic.Breach, "ilang oras ba bago kelangan ireport sa NPC", "KB-450", "within 72 h of discovery")]
    [TestCase(QuestionTopic.Breach, "bawal ba i-off ung server?", "KB-450", "power nothing off")]
    [TestCase(QuestionTopic.FalseEscalation, "what are the consequences of a false escalation?", "HR-201", "4th: suspension or termination. Counted in a rolling 90 days")]
    [TestCase(QuestionTopic.FalseEscalation, "does it count if the bot blocked it", "HR-201", "Not counted: what the bot refused before it was posted")]
    [TestCase(QuestionTopic.QaScore, "How will my performance be scored?", "SOP-7015", "100 points: communication 25")]
    [TestCase(QuestionTopic.QaScore, "what was my score on INC-2026-04-00388", "SOP-7015", "The bot knows no score.")]
    [TestCase(QuestionTopic.Eir, "t1 needs eir?", "KB-612", "Only Tier 2 and Tier 3 tickets need an EIR.")]
    [TestCase(QuestionTopic.Eir, "what goes on page 2 of the eir", "KB-612", "Page 2: Performance Factors")]
    [TestCase(QuestionTopic.Privacy, "can i ask for her password to test", "KB-450", "Never ask for a password")]
    [TestCase(QuestionTopic.Privacy, "gdpr client wants a copy of his data", "KB-450", "GDPR: No transfer or storage outside approved regions")]
    [TestCase(QuestionTopic.Privacy, "gano katagal tinatago chat logs", "KB-450", "Kept: tickets 3 years after closure, Teams chat 1 year")]
    [TestCase(QuestionTopic.Services, "saan nga ung monitor log", "KB-253", "Monitor log: /var/log/leantech/monitor.log")]
    [TestCase(QuestionTopic.Services, "anong os ng mga server", "KB-253", "One AlmaLinux 9 (x86_64) server for each client.")]
    [TestCase(QuestionTopic.Channels, "where do i post a security thing", "KB-102", "#tier3-escalation: security, suspected too. Answered within 5 min")]
    [TestCase(QuestionTopic.Channels, "pwede ba i-DM si tier 2", "KB-102", "Escalations go to the channel, never by direct message.")]
    [TestCase(QuestionTopic.OnCall, "whos oncall for t2 tonite", "KB-102", "Tier 2 on call: no name is set here, tag @Tier2-OnCall in #tier2-escalation.")]
    [TestCase(QuestionTopic.Closing, "ilang oras bago mag auto close?", "SOP-7010", "does not answer for 48 h after Resolved")]
    [TestCase(QuestionTopic.Bot, "what can you do", "LeanTechBot", "It walks the call through SOP-7005")]
    public void Without_a_call_the_document_answers(QuestionTopic topic, string question, string source, string line)
    {
        var answer = Asked(topic, question);

        Assert.That(answer.Lines, Has.Some.Contains(line), answer.PlainText);
        Assert.That(answer.Title, Does.StartWith($"{source} · "));
        Assert.That(answer.OfTicket, Is.Empty);
    }

    [TestCase(QuestionTopic.Escalate, "should i escalate?", CallStep.Investigation, "Tier 1, do not escalate. Fewer than 150 companies are affected and no infrastructure cause is shared.")]
    [TestCase(QuestionTopic.Escalate, "should i escalate?", CallStep.Investigation, "Companies: 1 affected, 150 needed")]
    [TestCase(QuestionTopic.Escalate, "should i escalate?", CallStep.Intake, "Companies: not known. How many companies have it at once?")]
    [TestCase(QuestionTopic.Sla, "what is the SLA for low?", CallStep.Investigation, "Resolution: Resolve by 10:32 · 50 min left")]
    [TestCase(QuestionTopic.Sla, "how long til this one breaches", CallStep.Greeting, "Response (no severity yet, Critical is assumed): Respond by 09:47 · past target, 5 min to breach")]
    [TestCase(QuestionTopic.ErrorCode, "what does the code mean", CallStep.Investigation, "LT-2003 DNS Resolution Failure · High")]
    [TestCase(QuestionTopic.OpenTicket, "what is still missing", CallStep.Investigation, "Still missing: Root Cause, Resolution Steps.")]
    [TestCase(QuestionTopic.Closing, "can i close?", CallStep.Investigation, "Not resolved yet: the fix has to be verified first.")]
    [TestCase(QuestionTopic.Closing, "can i close?", CallStep.Documentation, "It waits for the client's confirmation, or for no answer until 2026-04-20 10:00 PHT.")]
    [TestCase(QuestionTopic.Closing, "closing spiel", CallStep.Investigation, "Do not say the resolution spiel yet. INC-2026-04-00142 is In Progress: it is not resolved.")]
    [TestCase(QuestionTopic.Eir, "do i need an eir", CallStep.Investigation, "This ticket is Tier 1: it needs no EIR.")]
    [TestCase(QuestionTopic.Privacy, "can i open the folder", CallStep.Investigation, "DPA: Read the client's DPA before any action on data.")]
    [TestCase(QuestionTopic.Privacy, "can i open the folder", CallStep.Greeting, "The client's company is not known yet: treat it as DPA.")]
    public void On_a_call_its_ticket_adds_what_is_so(QuestionTopic topic, string question, CallStep step, string line) =>
        Assert.That(Asked(topic, question, SampleCall.At(step)).OfTicket, Has.Member(line));

    [TestCase(QuestionTopic.Escalate, "has ", "INC-2026-04-00142 since 09:34.")]
    [TestCase(QuestionTopic.Breach, "NPC notice due by ", "2026-04-21 09:30 PHT.")]
    [TestCase(QuestionTopic.Eir, "Needed: this ticket is Tier 3", "It is not recorded yet.")]
    [TestCase(QuestionTopic.Closing, "Tier 3 has INC-2026-04-00142", "It is resolved there first.")]
    [TestCase(QuestionTopic.OnCall, "Tier 3 has ", "since 09:34.")]
    public void On_a_case_that_another_level_has_it_says_so(QuestionTopic topic, string begin, string end)
    {
        var answer = Asked(topic, "and this one?", SampleCall.AtTier3());

        Assert.That(answer.OfTicket, Has.Some.Contains(begin).And.Some.EndsWith(end), answer.PlainText);
        Assert.That(answer.Next, Has.None.EqualTo(AnswerStep.Escalate));
    }

    [Test]
    public void Without_a_severity_in_the_question_all_four_are_told() => Assert.That(
        Asked(QuestionTopic.Sla, "what is the sla?").Lines.Select(line => line.Split(':')[0]), Is.EqualTo(new[] { "Critical", "High", "Medium", "Low" }));

    [TestCase("what do i say, she wants my manager", SpielId.DemandsManager)]
    [TestCase("someone keeps insisting on tier 2", SpielId.InsistsOnEscalation)]
    [TestCase("spiel for 'everyone is down' claim?", SpielId.CompanyWideOutage)]
    [TestCase("what are the de-escalation lines in sop 7005", SpielId.DeEscalation)]
    [TestCase("galit na galit si client ano sasabihin", SpielId.DeEscalation)]
    public void A_difficult_client_brings_the_words_of_the_situation(string question, SpielId spiel)
    {
        var answer = Asked(QuestionTopic.DifficultClient, question, SampleCall.At(CallStep.Investigation));

        Assert.That(answer.Say!.Id, Is.EqualTo(spiel));
        Assert.That(answer.Say.Text, Does.Contain("Reyes"));
    }

    [Test]
    public void Words_that_the_ticket_contradicts_are_not_offered()
    {
        var ticket = SampleCall.At(CallStep.Categorization);
        var shared = ticket with { Answers = ticket.Answers.With(SampleCall.SharedOutage) };

        var answer = Asked(QuestionTopic.DifficultClient, "he insists on tier 2, what do i say", shared);

        Assert.That(answer.Say!.Id, Is.EqualTo(SpielId.DeEscalation));
        Assert.That(answer.OfTicket, Has.Some.Contains("180 companies share one cause."));
    }

    [Test]
    public void Without_a_call_the_greeting_names_the_engineer() =>
        Assert.That(Asked(QuestionTopic.Greeting, "greeting pls").Say!.Text, Does.StartWith("Good morning, this is Mara Santos from LeanTech"));

    [TestCase(149, "yes", "As you describe it: Not eligible for Tier 2.")]
    [TestCase(160, "yes", "As you describe it: Tier 2: 160 companies at once on one shared cause.")]
    [TestCase(170, "no", "As you describe it: Tier 1, do not escalate.")]
    public void The_numbers_of_the_question_are_put_to_KB_155(int companies, string shared, string line)
    {
        StatedFact[] facts = [new(FactKind.Companies, $"{companies}", default), new(FactKind.SharedCause, shared, default)];

        Assert.That(Asked(QuestionTopic.Escalate, "is that t2?", facts: facts).Lines[0], Does.StartWith(line));
        Assert.That(Asked(QuestionTopic.Escalate, "is that t2?", SampleCall.At(CallStep.Investigation), facts).Lines[0], Does.StartWith(line));
    }

    [TestCaseSource(nameof(Known))]
    public void An_answer_has_at_most_six_lines_and_something_to_do_next(QuestionTopic topic)
    {
        foreach (var ticket in (Ticket?[])[null, .. Enum.GetValues<CallStep>().Select(SampleCall.At), SampleCall.AtTier2(), SampleCall.AtTier3()])
        {
            var answer = Asked(topic, "tell me", ticket);

            var lines = answer.OfTicket.Length + answer.Lines.Length + (answer.Say is null ? 0 : 1);
            Assert.That(lines, Is.InRange(1, KnowledgeAnswer.HubAnswer.MaxLines), answer.PlainText);
            Assert.That(answer.Next, Is.Not.Empty);
            Assert.That(answer.PlainText, Does.Not.Contain("{").Or.Contain("{company_code}"));
        }
    }

    [Test]
    public void What_the_hub_does_not_know_is_for_people() => Assert.That(
        SampleHub.Shipped.Answers.Answer(QuestionTopic.Other, "canteen open til?", Context(null, [])), Is.EqualTo(new KnowledgeAnswer.NotKnown()));

    [TestCase("310", "KB-310")]
    [TestCase("kb-155", "KB-155")]
    [TestCase("KB 612", "KB-612")]
    [TestCase("sla", "KB-310")]
    [TestCase("SOP-7010", "SOP-7010")]
    [TestCase("hr 201", "HR-201")]
    [TestCase("data privacy", "KB-450")]
    [TestCase("qa", "SOP-7015")]
    [TestCase("311", null)]
    [TestCase("lunch", null)]
    public void A_document_is_found_by_its_id_its_number_or_a_word(string name, string? id) =>
        Assert.That(SampleHub.Shipped.Answers.Find(name)?.Id, Is.EqualTo(id));

    [TestCase("kb-311", new[] { "KB-310" })]
    [TestCase("escalatoin", new[] { "KB-155" })]
    [TestCase("priv", new[] { "KB-450" })]
    public void The_nearest_documents_are_found(string name, string[] ids) =>
        Assert.That(SampleHub.Shipped.Answers.Nearest(name).Select(document => document.Id), Is.EqualTo(ids));

    [Test]
    public void Where_none_is_near_all_are_listed() =>
        Assert.That(SampleHub.Shipped.Answers.Nearest("lunch"), Is.EqualTo(SampleHub.Shipped.Answers.Documents));

    private static KnowledgeAnswer.HubAnswer Asked(QuestionTopic topic, string question, Ticket? ticket = null, StatedFact[]? facts = null) =>
        (KnowledgeAnswer.HubAnswer)SampleHub.Shipped.Answers.Answer(topic, question, Context(ticket, facts ?? []));

    private static AnswerContext Context(Ticket? ticket, StatedFact[] facts) =>
        new() { Ticket = ticket, Hub = SampleHub.Shipped, Now = SampleCall.At(10), Engineer = "Mara Santos", Facts = facts };
}
