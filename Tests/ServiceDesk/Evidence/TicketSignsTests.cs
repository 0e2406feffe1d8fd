using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Evidence;

/// <summary>What two tickets have in common, however it was typed.</summary>
internal sealed class TicketSignsTests
{
    [TestCase("Mail Server 01", "mail server 01")]
    [TestCase("  mail   SERVER 01 ", "Mail Server 01")]
    [TestCase("mail-server-01", "mail server 01")]
    public void The_same_system_typed_otherwise_is_the_same_sign(string one, string other) => Assert.That(Of(one), Is.EqualTo(Of(other)).And.Length.EqualTo(1));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("   ")]
    [TestCase("?!")]
    public void Nothing_named_is_no_sign(string? system) => Assert.That(Of(system), Is.Empty);

    [TestCase(60, 1)]
    [TestCase(61, 0)]
    public void A_long_text_names_no_system(int length, int signs) => Assert.That(Of(new string('x', length)), Has.Length.EqualTo(signs));

    [TestCase(nameof(SharedCause.Yes), "DNS", 1)]
    [TestCase(nameof(SharedCause.No), "DNS", 0)]
    [TestCase(nameof(SharedCause.NotKnown), "DNS", 0)]
    [TestCase(null, "DNS", 0)]
    [TestCase(nameof(SharedCause.Yes), null, 0)]
    public void An_infrastructure_is_a_sign_when_the_cause_is_shared(string? cause, string? infrastructure, int signs) => Assert.That(
        TicketSigns.Of(Ticket() with { Answers = new CallAnswers { Categorization = new CategorizationAnswers { SharedCause = cause, Infrastructure = infrastructure } } })
            .Count(sign => sign.Kind == SignKind.Infrastructure),
        Is.EqualTo(signs));

    [Test]
    public void Every_error_code_is_a_sign() =>
        Assert.That(TicketSigns.Of(Ticket() with { ErrorCodes = ["LT-2003", "LT-1001"] }).Select(sign => sign.Value), Is.EqualTo(new[] { "LT-2003", "LT-1001" }));

    [Test]
    public void Before_its_company_is_known_a_ticket_has_none() => Assert.That(TicketSigns.Of(Ticket() with { Company = null, ErrorCodes = ["LT-2003"] }), Is.Empty);

    private static TicketSign[] Of(string? system) => [.. TicketSigns.Of(Ticket() with { Answers = new CallAnswers { Intake = new IntakeAnswers { AffectedSystem = system } } })];

    private static Ticket Ticket() => TestTickets.Open() with { Company = new ClientCompany { Code = "northgate", Name = "Northgate" } };
}
