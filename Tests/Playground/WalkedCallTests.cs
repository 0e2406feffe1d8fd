using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Playground;

/// <summary>Whole calls in the Agents Playground without a browser.</summary>
internal sealed class WalkedCallTests : PlaygroundCall
{
    [Test]
    public async Task A_Tier_1_call_is_walked_from_new_to_the_closed_ticket()
    {
        await WalkedCalls.TierOneAsync(Chat);

        var ticket = (await Bot.Desk.FindAsync(First, default))!;
        Assert.That((ticket.Status, ticket.Tier, ticket.Company?.Code), Is.EqualTo((TicketStatus.Closed, 1, "northgate")));
        Assert.That(ticket.Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.High, Code = "LT-2003" }));
        Assert.That(ticket.ClientUpdatedAt, Is.Not.Null);
    }

    [Test]
    public async Task A_refused_escalation_leads_back_to_its_step()
    {
        await WalkedCalls.RefusedAsync(Chat);

        var ticket = (await Bot.Desk.FindAsync(First, default))!;
        Assert.That((ticket.Tier, ticket.Answers.Greeting.ClientName), Is.EqualTo((1, "Ana Reyes")));
        Assert.That(await Bot.Desk.PendingPostsAsync(First, default), Is.Empty);
    }

    [Test]
    public async Task A_security_call_is_posted_to_Tier_3_and_the_Team_Leader_is_told()
    {
        await WalkedCalls.SecurityAsync(Chat);

        var ticket = (await Bot.Desk.FindAsync(First, default))!;
        Assert.That((ticket.Status, ticket.Tier), Is.EqualTo((TicketStatus.EscalatedToTier3, 3)));
        Assert.That(ticket.Delivered.Select(post => (post.Place, post.Channel)), Is.EquivalentTo(new (PostPlace, TeamsChannel?)[]
        {
            (PostPlace.Channel, TeamsChannel.Tier3Escalation), (PostPlace.TeamLeader, null),
        }));
    }
}
