using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Ticket numbers begin anew with the month. What opened a ticket and is delivered again is the same call, on whichever side of its end.</summary>
internal sealed class MonthEndTests : WalkFixture
{
    private static readonly DateTimeOffset EndOfMarch = new(2026, 4, 1, 0, 0, 0, TimeSpan.FromHours(8));

    [TestCase(-5, 15)]
    [TestCase(5, -3600)]
    public async Task New_delivered_twice_opens_one_ticket(int first, int later)
    {
        Bot.Time.Jump = EndOfMarch.AddSeconds(first) - BotHost.Morning;
        var typed = Call.Chat.Typing("new");

        await Call.Chat.SendAsync(typed);
        Bot.Time.Jump += TimeSpan.FromSeconds(later);
        await Call.Chat.SendAsync(typed);

        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, EndOfMarch.AddDays(1), default), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task New_call_clicked_twice_opens_one_ticket()
    {
        await Call.Chat.IsInstalledAsync();
        Bot.Time.Jump = EndOfMarch.AddSeconds(-5) - BotHost.Morning;
        var click = Call.Chat.Clicking("New call");

        await Call.Chat.SendAsync(click);
        Bot.Time.Jump += TimeSpan.FromSeconds(15);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, EndOfMarch.AddDays(1), default), Has.Length.EqualTo(1));
    }
}
