using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.HandOvers;

/// <summary>What the card of a thread says of its case, also when the case has left the thread.</summary>
internal sealed class CaseStandingTests
{
    private static readonly StaffMember Kim = new() { UserId = "29:kim", Name = "Kim Tan", Roles = StaffRoles.Tier2 | StaffRoles.Tier3 };

    [Test]
    public void A_new_case_waits_until_its_instant() =>
        Assert.That(Of(SampleCall.AtTier3()), Is.EqualTo(new CaseStanding { State = CaseState.NotAcknowledged, At = SampleCall.At(7) }));

    [Test]
    public void An_acknowledged_case_names_who_has_it() =>
        Assert.That(Of(ChannelCards.Acknowledged()), Is.EqualTo(new CaseStanding { State = CaseState.Acknowledged, At = SampleCall.At(4), By = "Kim Tan" }));

    [Test]
    public void A_passed_up_case_is_over_in_the_thread_it_left_and_waits_in_its_new_one()
    {
        var ticket = Done(CaseHandling.PassUp(SampleCall.AtTier2(), Kim, new CaseEntry { Done = "Restarted", Concern = "None" }, new AcknowledgementSettings(), new PrivacySettings(), SampleCall.At(18)));

        Assert.That(CaseStanding.Of(ticket, ticket.Threads[0]), Is.EqualTo(new CaseStanding { State = CaseState.PassedUp, At = SampleCall.At(18), By = "Kim Tan", To = SupportLevel.Tier3 }));
        Assert.That(CaseStanding.Of(ticket, ticket.Threads[1]).State, Is.EqualTo(CaseState.NotAcknowledged));
    }

    [Test]
    public void A_ticket_escalated_again_keeps_how_its_first_thread_ended()
    {
        var returned = CaseHandling.TakeUpAgain(ChannelCards.Returned(), SampleCall.At(20))!.Ticket;
        var taken = returned with { Answers = returned.Answers.With(returned.Answers.Categorization with { Changed = "Now everywhere" }) };
        var again = EscalationGate.Confirm(taken, SampleCall.Tier2 with { Symptoms = "Now everywhere" }, DeskEvidence.None, SampleHub.Shipped, SampleCall.At(30)).Change.Ticket;

        Assert.That(again.Threads.Select(thread => thread.Id), Is.EqualTo(new[] { "tier2", "tier2-2" }));
        Assert.That(CaseStanding.Of(again, again.Threads[0]), Is.EqualTo(new CaseStanding { State = CaseState.Returned, At = SampleCall.At(15), By = "Kim Tan", To = SupportLevel.Tier1 }));
        Assert.That(again.Threads[0].Facts, Has.Member(new PostFact("Common symptoms", "No name resolves")));
    }

    [Test]
    public void A_security_concern_found_at_Tier_2_ends_Tier_2_s_thread()
    {
        var ticket = EscalationGate.Ask(SampleCall.AtTier2(), SampleCall.Security, GateQuestion.SecurityOnly, DeskEvidence.None, SampleHub.Shipped, SampleCall.At(12)).Change.Ticket;

        Assert.That(CaseStanding.Of(ticket, ticket.Threads[0]).State, Is.EqualTo(CaseState.PassedUp));
        Assert.That(ticket.Threads[0].Facts, Has.Member(new PostFact("Companies affected", "180")));
        Assert.That(ticket.Threads[1].Facts.Select(fact => fact.Name), Is.EqualTo(new[] { "Ticket", "System", "Concern", "Observed", "Discovered", "NPC notice due", "Raised by" }));
    }

    [Test]
    public void What_is_posted_is_what_the_thread_keeps()
    {
        var change = EscalationGate.Ask(SampleCall.At(CallStep.Greeting), SampleCall.Security, GateQuestion.SecurityOnly, DeskEvidence.None, SampleHub.Shipped, SampleCall.At(2)).Change;

        var (post, thread) = (change.Posts.Single(post => post.Place == PostPlace.Channel), change.Ticket.Threads.Single());
        Assert.That((post.Id, post.Channel, post.Title), Is.EqualTo((thread.Id, thread.Channel, thread.Title)));
        Assert.That(post.Facts, Is.EqualTo(thread.Facts));
    }

    [Test]
    public void A_returned_ticket_is_taken_up_once()
    {
        var taken = CaseHandling.TakeUpAgain(ChannelCards.Returned(), SampleCall.At(20))!;

        Assert.That((taken.Ticket.Status, taken.Ticket.Step), Is.EqualTo((TicketStatus.InProgress, CallStep.Categorization)));
        Assert.That(taken.Notes[0].Text, Does.StartWith("Taken up again by Mara Santos"));
        Assert.That(CaseHandling.TakeUpAgain(taken.Ticket, SampleCall.At(21)), Is.Null);
    }

    private static CaseStanding Of(Ticket ticket) => CaseStanding.Of(ticket, CaseThread.Of(ticket, ticket.Case!.Post)!);

    private static Ticket Done(CaseAnswer answer) => ((CaseAnswer.Done)answer).Change.Ticket;
}
