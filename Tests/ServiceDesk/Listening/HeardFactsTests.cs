using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>What facts of the notes fill, and what they leave as it is.</summary>
internal sealed class HeardFactsTests
{
    /// <summary>Each kind: the step before its field is reached, the value, the field, and what the field shows.</summary>
    private static IEnumerable<TestCaseData> Fillings() =>
    [
        Filling(FactKind.ClientName, "Ramon Cruz", CallStep.Greeting, nameof(GreetingAnswers.ClientName), "Ramon Cruz"),
        Filling(FactKind.Company, "Northgate", CallStep.Greeting, nameof(GreetingAnswers.Company), "Northgate"),
        Filling(FactKind.System, "northgate-files01", CallStep.Intake, nameof(IntakeAnswers.AffectedSystem), "northgate-files01"),
        Filling(FactKind.Since, "08:40", CallStep.Intake, nameof(IntakeAnswers.Since), "08:40"),
        Filling(FactKind.Users, "6", CallStep.Intake, nameof(IntakeAnswers.UsersAffected), "6"),
        Filling(FactKind.OthersAtCompany, "yes", CallStep.Intake, nameof(IntakeAnswers.OthersAffected), nameof(OthersAffected.SomePeople)),
        Filling(FactKind.OthersAtCompany, "no", CallStep.Intake, nameof(IntakeAnswers.OthersAffected), nameof(OthersAffected.OnlyThisPerson)),
        Filling(FactKind.Companies, "3", CallStep.Categorization, nameof(CategorizationAnswers.Companies), "3"),
        Filling(FactKind.SharedCause, "yes", CallStep.Categorization, nameof(CategorizationAnswers.SharedCause), nameof(SharedCause.Yes)),
        Filling(FactKind.SharedCause, "no", CallStep.Categorization, nameof(CategorizationAnswers.SharedCause), nameof(SharedCause.No)),
        Filling(FactKind.Finding, "syslog is empty", CallStep.Investigation, nameof(InvestigationAnswers.LogsFinding), "syslog is empty"),
        Filling(FactKind.Finding, "access denied on the share", CallStep.Investigation, nameof(InvestigationAnswers.ErrorsFinding), "access denied on the share"),
        Filling(FactKind.Finding, "nginx is not running", CallStep.Investigation, nameof(InvestigationAnswers.ProcessesFinding), "nginx is not running"),
        Filling(FactKind.Finding, "ping drops every minute", CallStep.Investigation, nameof(InvestigationAnswers.StabilityFinding), "ping drops every minute"),
        Filling(FactKind.Finding, "syslog is empty", CallStep.Investigation, nameof(InvestigationAnswers.LogsChecked), true),
        Filling(FactKind.Fix, "restarted nginx", CallStep.Investigation, nameof(InvestigationAnswers.FixesFinding), "restarted nginx"),
        Filling(FactKind.Fix, "restarted nginx", CallStep.Investigation, nameof(InvestigationAnswers.FixesApplied), true),
        Filling(FactKind.Success, "[SUCCESS]", CallStep.Resolution, nameof(ResolutionAnswers.MonitorSuccess), true),
        Filling(FactKind.Success, "OPERATIONAL", CallStep.Resolution, nameof(ResolutionAnswers.StatusOperational), true),
        Filling(FactKind.ClientConfirmed, "", CallStep.Resolution, nameof(ResolutionAnswers.ClientConfirmed), true),
    ];

    [TestCaseSource(nameof(Fillings))]
    public void An_empty_field_of_the_present_step_is_filled(FactKind kind, string value, CallStep step, string field, object shown) =>
        Assert.That(Shown(Hearing(SampleCall.At(step), kind, value), step, field), Is.EqualTo(shown));

    [TestCaseSource(nameof(Fillings))]
    public void An_empty_field_of_a_later_step_is_filled(FactKind kind, string value, CallStep step, string field, object shown) =>
        Assert.That(Shown(Hearing(SampleCall.At(CallStep.Greeting), kind, value), step, field), Is.EqualTo(shown));

    [TestCaseSource(nameof(Fillings))]
    public void A_step_that_is_done_stays_as_it_was_answered(FactKind kind, string value, CallStep step, string field, object shown)
    {
        var done = SampleCall.At(CallStep.Documentation);

        Assert.That(Shown(Hearing(done, kind, value), step, field), Is.EqualTo(Shown(done, step, field)));
    }

    [TestCaseSource(nameof(Fillings))]
    public void What_is_stored_is_not_changed(FactKind kind, string value, CallStep step, string field, object shown)
    {
        var ticket = SampleCall.At(step);

        Assert.That(Hearing(ticket, kind, value).Answers, Is.EqualTo(ticket.Answers));
    }

    [TestCase(FactKind.Since, "09:10", nameof(IntakeAnswers.Since), "07:00")]
    [TestCase(FactKind.System, "erp", nameof(IntakeAnswers.AffectedSystem), "mail")]
    [TestCase(FactKind.Users, "6", nameof(IntakeAnswers.UsersAffected), "40")]
    [TestCase(FactKind.OthersAtCompany, "yes", nameof(IntakeAnswers.OthersAffected), nameof(OthersAffected.OnlyThisPerson))]
    public void What_was_typed_stays_and_the_note_is_shown_beside_it(FactKind kind, string value, string field, string typed)
    {
        var answers = new IntakeAnswers { Since = "07:00", AffectedSystem = "mail", UsersAffected = "40", OthersAffected = nameof(OthersAffected.OnlyThisPerson) };
        var ticket = SampleCall.At(CallStep.Intake);
        var heard = Hearing(ticket with { Answers = ticket.Answers.With(answers) }, kind, value);

        Assert.That(Shown(heard, CallStep.Intake, field), Is.EqualTo(typed));
        Assert.That(HeardFacts.FieldsOf(heard).Single(shown => shown.Name == field).Other?.Value, Is.EqualTo(value));
    }

    [TestCase(FactKind.Since, "8:40am", "08:40")]
    [TestCase(FactKind.Since, "0840", "8:40am")]
    [TestCase(FactKind.Since, "9", "9pm")]
    [TestCase(FactKind.System, "files01", "northgate-files01")]
    [TestCase(FactKind.Users, "12", "12 users")]
    [TestCase(FactKind.OthersAtCompany, "yes", nameof(OthersAffected.WholeCompany))]
    public void The_same_in_other_words_is_no_difference(FactKind kind, string value, string typed)
    {
        var answers = new IntakeAnswers { Since = typed, AffectedSystem = typed, UsersAffected = typed, OthersAffected = typed };
        var ticket = SampleCall.At(CallStep.Intake);

        Assert.That(HeardFacts.FieldsOf(Hearing(ticket with { Answers = ticket.Answers.With(answers) }, kind, value)).Select(field => field.Other), Is.All.Null);
    }

    [TestCase("8:40am", "8:40pm")]
    [TestCase("08:40", "20:41")]
    [TestCase("kagabi", "09:10")]
    public void Two_times_that_differ_are_both_shown(string first, string second)
    {
        var heard = Hearing(Hearing(SampleCall.At(CallStep.Intake), FactKind.Since, first), FactKind.Since, second);
        var field = HeardFacts.FieldsOf(heard).Single();

        Assert.That((field.Shown, field.Other?.Value), Is.EqualTo((first, second)));
    }

    [Test]
    public void A_further_finding_of_a_check_joins_the_first()
    {
        var heard = Hearing(Hearing(SampleCall.At(CallStep.Investigation), FactKind.Finding, "syslog is empty"), FactKind.Finding, "monitor.log stops at 09:02");

        Assert.That(Shown(heard, CallStep.Investigation, nameof(InvestigationAnswers.LogsFinding)), Is.EqualTo("syslog is empty; monitor.log stops at 09:02"));
    }

    [Test]
    public void The_facts_of_an_escalated_ticket_stay_as_they_were_recorded()
    {
        var heard = Hearing(SampleCall.AtTier2() with { Step = CallStep.Categorization }, FactKind.Companies, "12");

        Assert.That(HeardFacts.Fill(heard).Answers, Is.EqualTo(heard.Answers));
    }

    [Test]
    public void A_fix_that_comes_after_the_investigation_is_a_step_taken()
    {
        var ticket = SampleCall.At(CallStep.Resolution);
        var unfixed = ticket with { Answers = ticket.Answers.With(ticket.Answers.Investigation with { FixesFinding = null }) };

        Assert.That(Shown(Hearing(unfixed, FactKind.Fix, "restarted nginx"), CallStep.Resolution, nameof(ResolutionAnswers.StepsTaken)), Is.EqualTo("restarted nginx"));
    }

    [TestCase(FactKind.Users, "6", nameof(DocumentationAnswers.UsersAffected))]
    [TestCase(FactKind.System, "erp", nameof(DocumentationAnswers.AffectedSystem))]
    [TestCase(FactKind.ClientName, "Cruz", nameof(DocumentationAnswers.ClientName))]
    [TestCase(FactKind.Company, "Northgate", nameof(DocumentationAnswers.Company))]
    public void What_the_ticket_lacks_at_the_end_is_filled_there(FactKind kind, string value, string field)
    {
        var ticket = SampleCall.At(CallStep.Greeting) with { Step = CallStep.Documentation };

        Assert.That(Shown(Hearing(ticket, kind, value), CallStep.Documentation, field), Is.EqualTo(value));
    }

    [Test]
    public void Of_many_facts_the_newest_are_kept()
    {
        var heard = Enumerable.Range(1, HeardFacts.MaxFacts + 5).Aggregate(SampleCall.At(CallStep.Greeting), (ticket, number) => Hearing(ticket, FactKind.Users, $"{number}"));

        Assert.That(heard.HeardFacts.Select(fact => fact.Value), Is.EqualTo(Enumerable.Range(6, HeardFacts.MaxFacts).Select(number => $"{number}")));
        Assert.That(HeardFacts.Heard(heard), Is.EqualTo(HeardFacts.MaxFacts + 5));
    }

    [Test]
    public void An_undone_fact_fills_nothing()
    {
        var heard = Hearing(SampleCall.At(CallStep.Intake), FactKind.Since, "08:40");
        var undone = HeardFacts.Undo(heard, heard.NoteCount);

        Assert.That(HeardFacts.Fill(undone).Answers, Is.EqualTo(heard.Answers));
        Assert.That(HeardFacts.Heard(undone), Is.GreaterThan(HeardFacts.Heard(heard)));
    }

    [Test]
    public void A_correction_puts_its_facts_in_the_place_of_the_first_ones()
    {
        var heard = Hearing(SampleCall.At(CallStep.Intake), FactKind.Since, "08:40");
        var number = heard.NoteCount;
        var corrected = HeardFacts.Correct(Noting(heard), number, "", [new(FactKind.Since, "07:40", new(0, 0))]).Ticket;

        Assert.That(Shown(corrected, CallStep.Intake, nameof(IntakeAnswers.Since)), Is.EqualTo("07:40"));
        Assert.That(HeardFacts.FieldsOf(corrected).Single().Other, Is.Null);
    }

    [Test]
    public void A_withdrawn_message_takes_its_facts_along_and_brings_them_back()
    {
        var heard = Hearing(SampleCall.At(CallStep.Intake), FactKind.Since, "08:40");
        var withdrawn = HeardFacts.Withdraw(heard, heard.NoteCount);

        Assert.That(Shown(withdrawn, CallStep.Intake, nameof(IntakeAnswers.Since)), Is.Null);
        Assert.That(Shown(HeardFacts.Restore(withdrawn, heard.NoteCount), CallStep.Intake, nameof(IntakeAnswers.Since)), Is.EqualTo("08:40"));
    }

    [Test]
    public void What_was_undone_does_not_come_back_with_its_message()
    {
        var heard = Hearing(SampleCall.At(CallStep.Intake), FactKind.Since, "08:40");
        var undone = HeardFacts.Undo(heard, heard.NoteCount);

        Assert.That(Shown(HeardFacts.Restore(HeardFacts.Withdraw(undone, heard.NoteCount), heard.NoteCount), CallStep.Intake, nameof(IntakeAnswers.Since)), Is.Null);
    }

    [Test]
    public void The_facts_of_a_moved_note_go_along()
    {
        var heard = Hearing(SampleCall.At(CallStep.Intake), FactKind.Since, "08:40");
        var left = HeardFacts.MoveOut(heard, heard.NoteCount);
        var taken = HeardFacts.MoveIn(SampleCall.At(CallStep.Greeting), HeardFacts.MovedWith(left, heard.NoteCount), 9);

        Assert.That(Shown(left, CallStep.Intake, nameof(IntakeAnswers.Since)), Is.Null);
        Assert.That(Shown(taken, CallStep.Intake, nameof(IntakeAnswers.Since)), Is.EqualTo("08:40"));
        Assert.That(taken.HeardFacts.Single().Note, Is.EqualTo(9));
    }

    [Test]
    public void An_update_of_the_client_sets_the_clock_and_its_undoing_sets_it_back()
    {
        var before = SampleCall.At(CallStep.Investigation) with { ClientUpdatedAt = SampleCall.At(21) };
        var first = Hearing(before, FactKind.ClientUpdated, "", 31);
        var second = Hearing(first, FactKind.ClientUpdated, "", 41);

        Assert.That(second.ClientUpdatedAt, Is.EqualTo(SampleCall.At(41)));
        Assert.That(HeardFacts.Undo(second, second.NoteCount).ClientUpdatedAt, Is.EqualTo(SampleCall.At(31)));
        Assert.That(HeardFacts.Undo(HeardFacts.Undo(second, first.NoteCount), second.NoteCount).ClientUpdatedAt, Is.EqualTo(SampleCall.At(21)));
        Assert.That(HeardFacts.Undo(second, first.NoteCount).ClientUpdatedAt, Is.EqualTo(SampleCall.At(41)));
    }

    [TestCase("log [SUCCESS], status OPERATIONAL", "[SUCCESS]", "OPERATIONAL")]
    [TestCase("back to operational", "OPERATIONAL")]
    [TestCase("success na sa monitor", "[SUCCESS]")]
    public void Which_sign_of_success_was_seen_stands_in_its_words(string text, params string[] signs)
    {
        var heard = HeardFacts.Hear(Noting(SampleCall.At(CallStep.Resolution)), text, [new(FactKind.Success, "", new(0, text.Length))]).Ticket;

        Assert.That(heard.HeardFacts.Select(fact => fact.Value), Is.EqualTo(signs));
    }

    private static TestCaseData Filling(FactKind kind, string value, CallStep step, string field, object shown) => new(kind, value, step, field, shown);

    private static Ticket Hearing(Ticket ticket, FactKind kind, string value, int minutes = 10) =>
        HeardFacts.Hear(Noting(ticket, minutes), value, [new(kind, value, new(0, value.Length))]).Ticket;

    private static TicketChange Noting(Ticket ticket, int minutes = 10) => TicketChange.Of(ticket).Noting(SampleCall.At(minutes), NoteKind.Engineer, "Mara Santos", "said");

    private static object? Shown(Ticket ticket, CallStep step, string field)
    {
        var answers = HeardFacts.Fill(ticket).Answers.Of(step);
        return answers.GetType().GetProperty(field)!.GetValue(answers);
    }
}
