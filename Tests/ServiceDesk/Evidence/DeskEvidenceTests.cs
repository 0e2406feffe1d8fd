using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Evidence;

/// <summary>What the desk counts among other tickets, and when it is said beside the engineer's count.</summary>
internal sealed class DeskEvidenceTests
{
    private static readonly TicketSign Code = new(SignKind.ErrorCode, "LT-2003");
    private static readonly TicketSign System = new(SignKind.AffectedSystem, "portal");
    private static readonly Ticket Own = TestTickets.Open() with { Company = new ClientCompany { Code = "northgate", Name = "Northgate" } };
    private static readonly DateTimeOffset Now = TestTickets.Nine32;

    [Test]
    public void Nobody_else_is_no_evidence()
    {
        var evidence = Of();

        Assert.That((evidence.OtherCompanies, evidence.Sign, evidence.Words), Is.EqualTo((0, (TicketSign?)null, (string?)null)));
    }

    [TestCase(0, true)]
    [TestCase(120, true)]
    [TestCase(121, false)]
    public void A_ticket_counts_within_the_window(int minutesAgo, bool counts) =>
        Assert.That(Of(Other(1, "agila", minutesAgo)).OtherCompanies, Is.EqualTo(counts ? 1 : 0));

    [Test]
    public void The_window_is_a_setting() =>
        Assert.That(DeskEvidence.Of(Own, [Other(1, "agila", 20)], new EvidenceSettings { Window = TimeSpan.FromMinutes(10) }, Now).OtherCompanies, Is.Zero);

    [Test]
    public void Companies_are_counted_and_not_tickets()
    {
        var evidence = Of(Other(1, "agila", 5), Other(2, "agila", 9), Other(3, "bayani", 7));

        Assert.That(evidence.OtherCompanies, Is.EqualTo(2));
        Assert.That(evidence.Words, Is.EqualTo("2 other companies in the last 2 h: LT-2003"));
        Assert.That(evidence.Tickets.Select(ticket => ticket.Number), Is.EqualTo(new[] { 1, 3, 2 }), "newest first");
    }

    [Test]
    public void Its_own_company_and_itself_do_not_count() =>
        Assert.That(Of(Other(1, "northgate", 5), new SimilarTicket(Own.Id, "agila", Now, Code)).OtherCompanies, Is.Zero);

    [Test]
    public void The_sign_that_most_companies_share_is_the_evidence()
    {
        var evidence = Of(Other(1, "agila", 5), Other(2, "bayani", 5, System), Other(3, "cebu", 5, System), Other(4, "agila", 5, System));

        Assert.That((evidence.Sign, evidence.OtherCompanies), Is.EqualTo((System, 3)));
    }

    [Test]
    public void Of_two_signs_alike_the_error_code_is_the_evidence() => Assert.That(Of(Other(2, "bayani", 5, System), Other(1, "agila", 5)).Sign, Is.EqualTo(Code));

    /// <summary>The desk's count has the ticket's own company in it.</summary>
    [TestCase(0, null, false)]
    [TestCase(0, 1, false)]
    [TestCase(0, 5, false)]
    [TestCase(0, 6, true)]
    [TestCase(0, 150, true)]
    [TestCase(4, 10, false)]
    [TestCase(4, 11, true)]
    [TestCase(9, 20, false)]
    [TestCase(9, 21, true)]
    [TestCase(9, 5, false)]
    [TestCase(9, 4, true)]
    [TestCase(3, 1, false)]
    [TestCase(5, 1, true)]
    [TestCase(9, 10, false)]
    public void A_count_is_said_beside_when_it_differs_widely(int others, int? engineer, bool said)
    {
        var evidence = Of([.. Enumerable.Range(1, others).Select(number => Other(number, $"company-{number}", 5))]);

        Assert.That(evidence.Beside(engineer), said ? Does.Contain($"counts {others + 1} ").And.Contain($"the engineer {engineer}") : Is.Null);
    }

    private static DeskEvidence Of(params SimilarTicket[] others) => DeskEvidence.Of(Own, others, new EvidenceSettings(), Now);

    private static SimilarTicket Other(int number, string company, int minutesAgo, TicketSign? sign = null) =>
        new(new TicketId(new TicketMonth(2026, 4), number), company, Now.AddMinutes(-minutesAgo), sign ?? Code);
}
