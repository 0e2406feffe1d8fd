using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Evidence;

/// <summary>A parent collects the count; nothing is linked in a circle.</summary>
internal sealed class LinkedTicketsTests
{
    private static readonly TicketId Other = TicketId.Parse("INC-2026-04-00007");

    private static readonly Ticket Ticket = SampleCall.At(CallStep.Investigation);

    private static readonly Ticket Parent = Ticket with { Id = Other };

    [Test]
    public void An_open_ticket_takes_a_link() => Assert.That(LinkedTickets.Refusal(Ticket, Other, Parent), Is.Null);

    [Test]
    public void A_ticket_is_not_linked_to_itself_to_none_or_to_a_closed_one()
    {
        Assert.That(LinkedTickets.Refusal(Ticket, Ticket.Id, Ticket), Does.Contain("itself"));
        Assert.That(LinkedTickets.Refusal(Ticket, Other, null), Does.Contain("no ticket"));
        var closed = DocumentationStep.Close(SampleCall.At(CallStep.Documentation), new DocumentationAnswers { ClientConfirmed = true }, SampleHub.Shipped, SampleCall.At(31)).Change.Ticket;
        Assert.That(LinkedTickets.Refusal(Ticket, Other, closed with { Id = Other }), Does.Contain("closed"));
    }

    [Test]
    public void No_circle_and_no_chain_is_made()
    {
        Assert.That(LinkedTickets.Refusal(Ticket, Other, Parent with { Parent = Ticket.Id }), Does.Contain("itself linked"));
        Assert.That(LinkedTickets.Refusal(Ticket with { Links = [new(TicketId.Parse("INC-2026-04-00009"), "harbor")] }, Other, Parent), Does.Contain("of its own"));
        Assert.That(LinkedTickets.Refusal(Ticket with { Parent = TicketId.Parse("INC-2026-04-00009") }, Other, Parent), Does.Contain("already linked"));
    }

    [Test]
    public void A_ticket_that_was_no_call_leaves_its_parent()
    {
        var collected = LinkedTickets.Collect(Parent, Ticket, SampleCall.At(9))!.Ticket;
        var closed = Ticket with { NotACall = new NotACall { Reason = NotACallReason.WrongNumber, At = SampleCall.At(10) } };

        var left = LinkedTickets.Update(collected, closed)!;

        Assert.That(left.Ticket.Links, Is.Empty);
        Assert.That(left.Notes.Select(note => note.Text), Is.EqualTo(new[] { $"{Ticket.Id} was closed as not a call (wrong number) and counts no more." }));
        Assert.That((LinkedTickets.Knows(collected, closed), LinkedTickets.Knows(left.Ticket, closed), LinkedTickets.AreAlike(Ticket, closed)), Is.EqualTo((false, true, false)));
    }

    [Test]
    public void A_repeat_adds_nothing()
    {
        var collected = LinkedTickets.Collect(Parent, Ticket, SampleCall.At(9))!.Ticket;

        Assert.That(LinkedTickets.Collect(collected, Ticket, SampleCall.At(9)), Is.Null);
        Assert.That(LinkedTickets.Link(Ticket with { Parent = Other }, Other, SampleCall.At(9)), Is.Null);
        Assert.That(LinkedTickets.Words(collected), Is.EqualTo("1 linked ticket, 1 company"));
    }
}
