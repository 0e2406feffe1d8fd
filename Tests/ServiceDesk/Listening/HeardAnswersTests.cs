using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>What a click takes of what was heard, by how much the clicked card knew of it.</summary>
internal sealed class HeardAnswersTests
{
    private static readonly Ticket Intake = SampleCall.At(CallStep.Intake);

    [Test]
    public void A_field_left_empty_takes_what_came_after_the_card()
    {
        var heard = Hearing(Intake, FactKind.Since, "08:40");

        var taken = HeardAnswers.Complete(heard, new IntakeAnswers { Summary = "mail is down" }, CallStep.Intake, 0);

        Assert.That(taken.Answers, Is.EqualTo(new IntakeAnswers { Summary = "mail is down", Since = "08:40" }));
        Assert.That(taken.Ticket, Is.SameAs(heard));
    }

    [Test]
    public void A_field_that_was_shown_filled_and_comes_back_empty_stays_empty()
    {
        var heard = Hearing(Intake, FactKind.Since, "08:40");

        var taken = HeardAnswers.Complete(heard, new IntakeAnswers { Summary = "mail is down" }, CallStep.Intake, HeardFacts.Heard(heard));

        Assert.That(taken.Answers, Is.EqualTo(new IntakeAnswers { Summary = "mail is down" }));
        Assert.That(taken.Ticket.HeardFacts.Single().End, Is.EqualTo(FactEnd.Undone));
    }

    [Test]
    public void What_was_typed_is_taken_as_it_was_typed()
    {
        var heard = Hearing(Intake, FactKind.Since, "08:40");
        var typed = new IntakeAnswers { Since = "07:00" };

        Assert.That(HeardAnswers.Complete(heard, typed, CallStep.Intake, 0), Is.EqualTo(new HeardAnswers(heard, typed)));
        Assert.That(HeardAnswers.Complete(heard, typed, CallStep.Intake, HeardFacts.Heard(heard)), Is.EqualTo(new HeardAnswers(heard, typed)));
    }

    [Test]
    public void What_the_card_fills_in_by_itself_gives_way_to_a_later_note()
    {
        var heard = Hearing(Hearing(Intake, FactKind.System, "northgate-files01"), FactKind.Companies, "3");
        var offered = new IntakeAnswers { AffectedSystem = Intake.Company!.Server };

        Assert.That(HeardAnswers.Complete(heard, offered, CallStep.Intake, 0).Answers, Is.EqualTo(offered with { AffectedSystem = "northgate-files01" }));
        Assert.That(HeardAnswers.Complete(heard with { Step = CallStep.Categorization }, new CategorizationAnswers { Companies = "1" }, CallStep.Categorization, 1).Answers,
            Is.EqualTo(new CategorizationAnswers { Companies = "3" }));
    }

    [Test]
    public void One_company_that_was_put_in_the_place_of_a_heard_count_stays()
    {
        var heard = Hearing(SampleCall.At(CallStep.Categorization), FactKind.Companies, "3");
        var taken = HeardAnswers.Complete(heard, new CategorizationAnswers { Companies = "1" }, CallStep.Categorization, HeardFacts.Heard(heard));

        Assert.That(taken.Answers, Is.EqualTo(new CategorizationAnswers { Companies = "1" }));
        Assert.That(HeardFacts.Fill(taken.Ticket with { Answers = taken.Ticket.Answers.With(taken.Answers) }).Answers.Categorization.Companies, Is.EqualTo("1"));
    }

    [Test]
    public void What_a_card_still_shows_of_an_undone_note_was_typed_by_nobody()
    {
        var heard = Hearing(Intake, FactKind.Since, "08:40");
        var undone = HeardFacts.Undo(heard, heard.NoteCount);

        Assert.That(HeardAnswers.Complete(undone, new IntakeAnswers { Since = "08:40" }, CallStep.Intake, HeardFacts.Heard(heard)).Answers, Is.EqualTo(new IntakeAnswers()));
        Assert.That(HeardAnswers.Complete(undone, new IntakeAnswers { Since = "08:40" }, CallStep.Intake, HeardFacts.Heard(undone)).Answers,
            Is.EqualTo(new IntakeAnswers { Since = "08:40" }), "typed on a card that came after the undoing");
    }

    [Test]
    public void A_correction_reaches_a_card_that_shows_the_first_words()
    {
        var heard = Hearing(Intake, FactKind.Since, "08:40");
        var corrected = HeardFacts.Correct(Noting(heard), heard.NoteCount, "", [new(FactKind.Since, "07:40", new(0, 0))]).Ticket;

        Assert.That(HeardAnswers.Complete(corrected, new IntakeAnswers { Since = "08:40" }, CallStep.Intake, HeardFacts.Heard(heard)).Answers, Is.EqualTo(new IntakeAnswers { Since = "07:40" }));
    }

    [Test]
    public void A_box_is_ticked_by_a_later_note_and_unticked_by_hand()
    {
        var heard = Hearing(SampleCall.At(CallStep.Resolution), FactKind.ClientConfirmed, "");
        var typed = new ResolutionAnswers { ClientConfirmed = false };

        Assert.That(HeardAnswers.Complete(heard, typed, CallStep.Resolution, 0).Answers, Is.EqualTo(new ResolutionAnswers { ClientConfirmed = true }));
        Assert.That(HeardAnswers.Complete(heard, typed, CallStep.Resolution, HeardFacts.Heard(heard)).Answers, Is.EqualTo(typed));
    }

    [Test]
    public void A_finding_stays_when_only_its_box_is_unticked()
    {
        var heard = Hearing(SampleCall.At(CallStep.Investigation), FactKind.Finding, "syslog is empty");
        var typed = new InvestigationAnswers { LogsChecked = false, LogsFinding = "syslog is empty" };

        var taken = HeardAnswers.Complete(heard, typed, CallStep.Investigation, HeardFacts.Heard(heard));

        Assert.That(taken.Answers, Is.EqualTo(typed));
        Assert.That(taken.Ticket.HeardFacts.Single().Stands, Is.False);
    }

    [Test]
    public void A_later_finding_joins_one_that_the_card_had_filled_in()
    {
        var first = Hearing(SampleCall.At(CallStep.Investigation), FactKind.Finding, "syslog is empty");
        var second = Hearing(first, FactKind.Finding, "monitor.log stops at 09:02");
        var typed = new InvestigationAnswers { LogsChecked = true, LogsFinding = "syslog is empty" };

        Assert.That(HeardAnswers.Complete(second, typed, CallStep.Investigation, HeardFacts.Heard(first)).Answers,
            Is.EqualTo(typed with { LogsFinding = "syslog is empty; monitor.log stops at 09:02" }));
    }

    [Test]
    public void A_finding_that_was_cut_off_by_hand_does_not_come_back()
    {
        var heard = Hearing(Hearing(SampleCall.At(CallStep.Investigation), FactKind.Finding, "syslog is empty"), FactKind.Finding, "monitor.log stops at 09:02");
        var typed = new InvestigationAnswers { LogsChecked = true, LogsFinding = "syslog is empty" };

        var taken = HeardAnswers.Complete(heard, typed, CallStep.Investigation, HeardFacts.Heard(heard));

        Assert.That(HeardFacts.Fill(taken.Ticket with { Answers = taken.Ticket.Answers.With(taken.Answers) }).Answers.Investigation.LogsFinding, Is.EqualTo("syslog is empty"));
    }

    private static Ticket Hearing(Ticket ticket, FactKind kind, string value) => HeardFacts.Hear(Noting(ticket), value, [new(kind, value, new(0, value.Length))]).Ticket;

    private static TicketChange Noting(Ticket ticket) => TicketChange.Of(ticket).Noting(SampleCall.At(10), NoteKind.Engineer, "Mara Santos", "said");
}
