using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>Which call a few words mean.</summary>
internal sealed class MeantCallsTests
{
    private static readonly Ticket First = Named(new TicketId(new(2026, 4), 142), "Ana Reyes");

    private static readonly Ticket Second = Named(new TicketId(new(2026, 4), 93), "Ben Cruz");

    [TestCase("INC-2026-04-00142", 142)]
    [TestCase("inc-2026-04-00093 please", 93)]
    [TestCase("00093", 93)]
    [TestCase("the one of sir Cruz", 93)]
    [TestCase("ung kay Reyes", 142)]
    [TestCase("Ana, from this morning", 142)]
    public void One_call_is_meant(string words, int number) =>
        Assert.That(MeantCalls.Among([First, Second], words).Select(call => call.Id.Number), Is.EqualTo(new[] { number }));

    [TestCase("INC-2026-05-00142")]
    [TestCase("00144")]
    [TestCase("somebody else")]
    [TestCase("the one that was held")]
    public void No_call_is_meant(string words) => Assert.That(MeantCalls.Among([First, Second], words), Is.Empty);

    [Test]
    public void Words_of_both_mean_both() => Assert.That(MeantCalls.Among([First, Second], "northgate"), Has.Length.EqualTo(2));

    [TestCase("close INC-2026-04-00142 pls", "INC-2026-04-00142")]
    [TestCase("give 00152 to Rhea", "00152")]
    [TestCase("LT-2003 at 08:40 on 10.0.0.2, 12345 files, tel 0917-00123", null)]
    public void A_ticket_is_named_by_its_number(string text, string? words) =>
        Assert.That(MeantTicket.Find(text)?.Words, Is.EqualTo(words));

    private static Ticket Named(TicketId id, string client)
    {
        var call = SampleCall.At(CallStep.Investigation);
        return call with { Id = id, Answers = call.Answers.With(call.Answers.Greeting with { ClientName = client }) };
    }
}
