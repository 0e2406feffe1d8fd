using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The turns of a call go to two instances by chance: what one of them last saw of a ticket decides nothing.</summary>
internal sealed class OtherInstanceTests
{
    [Test]
    public async Task The_desk_s_count_is_that_of_the_ticket_as_it_is()
    {
        await using var bots = await TwoBots.StartAsync();
        var jun = new Call(bots.First, TeamsUser.Jun);
        await jun.OpensAsync();
        await jun.GreetsAsync(company: "harbor");
        await jun.ReportsAsync();
        var call = new Call(bots.First);
        await call.WalksToAsync(CallStep.Intake);
        await bots.Second.PostAsync(call.Passing(CallStep.Intake).Activity.ToJsonString());
        call.IsAt(CallStep.Categorization);

        await call.CategorizesAsync(companies: 150, SharedCause.Yes);
        await call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig against both servers: no answer"));

        Assert.That((await call.TicketAsync()).Escalation!.Justification, Does.Contain("The desk itself counts 2 companies with LT-2003"));
    }

    [Test]
    public async Task A_parent_knows_what_its_linked_ticket_is_now_whichever_instance_told_it_last()
    {
        await using var bots = await TwoBots.StartAsync();
        var parent = await new Call(bots.First, TeamsUser.Jun).OpensAsync();
        var call = new Call(bots.First);
        await call.WalksToAsync(CallStep.Intake);
        var id = call.TicketId;
        await call.TypesAsync($"link {parent.TicketId}");
        await call.ReportsAsync("Portal shows LT-2003");
        await call.TypesAsync("back");
        await bots.Second.PostAsync(call.Chat.Clicking("Next: categorize", ("Summary in one line", "Portal shows LT-3005")).Activity.ToJsonString());
        await call.TypesAsync("back");
        await call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal shows LT-2003"));

        var links = (await bots.First.Desk.FindAsync(parent.TicketId, default))!.Links;
        Assert.That(links.Single(link => link.Id == id).Signs.Select(sign => sign.Value), Has.Member("LT-2003").And.No.Member("LT-3005"));
    }
}
