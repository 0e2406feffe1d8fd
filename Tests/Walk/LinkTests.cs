using LeanTechBot.Bot.Storage;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary><c>link</c>: the parent collects count and evidence, each ticket's decision stays its own, and no race leaves a circle or an entry of nobody.</summary>
internal sealed class LinkTests : TeamFixture
{
    [Test]
    public async Task The_parent_collects_count_and_companies_and_the_linked_ticket_decides_for_itself()
    {
        var parent = await new Call(Bot, TeamsUser.Jun).EscalatesToTier2Async();
        await Call.OpensAsync();
        await Call.GreetsAsync(company: "agila-drone");
        await Call.ReportsAsync();
        await Call.TypesAsync($"link {parent.TicketId}");
        var (id, above) = ((await OpenAsync(TeamsUser.Mara)).Id, parent.TicketId);

        Call.Sees($"{id} is linked to {above}, which has 1 linked ticket, 2 companies now. Each ticket's decision stays its own (KB-155).");
        Assert.That((await FindAsync(above)).Links.Select(link => (link.Id, link.CompanyCode)), Is.EqualTo(new[] { (id, "agila-drone") }));
        Assert.That((await FindAsync(id)).Parent, Is.EqualTo(above));
        Assert.That(((await FindAsync(id)).Tier, (await FindAsync(above)).Tier), Is.EqualTo((1, 2)), "each incident on its own");
        Assert.That((await Bot.Desk.NotesAsync(above, default)).Select(note => note.Text), Has.Member($"{id} was linked to this ticket by Mara Santos."));

        await Call.CategorizesAsync(1, SharedCause.No);
        Call.IsAt(CallStep.Investigation);
    }

    [Test]
    public async Task What_a_linked_ticket_turns_out_to_be_is_on_its_parent_s_cards_in_its_justification_and_in_its_post()
    {
        var parent = new Call(Bot, TeamsUser.Jun);
        await parent.WalksToAsync(CallStep.Categorization);
        await Call.OpensAsync();
        var id = Call.TicketId;
        await Call.TypesAsync($"link {parent.TicketId}");
        await parent.TypesAsync("status");
        Assert.That(parent.CurrentCard.Text, Does.Contain("1 linked ticket, 1 company"), "nothing is known of it yet");

        await Call.GreetsAsync(company: "agila-drone");
        await Call.ReportsAsync();
        await parent.TypesAsync("status");
        Assert.That(parent.CurrentCard.Text, Does.Contain("1 linked ticket, 2 companies: LT-2003 at 2"));

        await parent.TypesAsync("escalate");
        Assert.That(parent.CurrentCard.Text, Does.Contain("1 linked ticket, 2 companies: LT-2003 at 2"));
        await parent.ClicksAsync("Check KB-155", ("Companies affected", "150"), ("One shared root cause?", "Yes"), ("concern", "None"));
        await parent.ClicksAsync("Check KB-155", ("Which shared infrastructure?", "DNS"));
        await parent.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        await Bot.DeliversAsync();

        const string linked = "Linked to it: 1 linked ticket, 2 companies: LT-2003 at 2.";
        Assert.That((await FindAsync(parent.TicketId)).Escalation!.Justification, Does.EndWith(linked));
        Assert.That(Tier2.Post.Text, Does.Contain(linked));
        Assert.That((await FindAsync(id)).Tier, Is.EqualTo(1), "each incident on its own");
    }

    [Test]
    public async Task A_parent_that_could_not_be_told_is_told_by_the_next_turn()
    {
        var parent = new Call(Bot, TeamsUser.Jun);
        await parent.WalksToAsync(CallStep.Categorization);
        await Call.OpensAsync();
        var above = parent.TicketId;
        await Call.TypesAsync($"link {above}");
        Bot.Store.Before = changes => changes.Any(change => change.Key.Row == $"ticket|{above}") ? throw new StorageUnavailableException("The parent's row is not there for now.") : Task.CompletedTask;
        await Call.GreetsAsync(company: "agila-drone");
        Assert.That((await FindAsync(above)).Links.Single().CompanyCode, Is.Null);

        Bot.Store.Before = null;
        await Call.TypesAsync("she waits on the line");

        Assert.That((await FindAsync(above)).Links.Single().CompanyCode, Is.EqualTo("agila-drone"));
    }

    [Test]
    public async Task Linked_again_it_counts_once()
    {
        var (_, jun) = await TwoAsync();
        await Call.TypesAsync($"link {jun.Id}");
        await Call.TypesAsync($"link {jun.Id}");

        Assert.That((await FindAsync(jun.Id)).Links, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Two_tickets_linked_to_each_other_at_once_leave_no_circle_and_no_stale_entry()
    {
        for (var round = 0; round < 5; round++)
        {
            await using var bots = await TwoBots.StartAsync();
            var (mara, jun) = (new Call(bots.First), new Call(bots.First, TeamsUser.Jun));
            await mara.WalksToAsync(CallStep.Categorization);
            await jun.WalksToAsync(CallStep.Categorization);
            var (one, other) = (await OpenAsync(bots.First, TeamsUser.Mara), await OpenAsync(bots.First, TeamsUser.Jun));

            await bots.BothAsync(mara.Chat.Typing($"link {other}").ToJsonString(), jun.Chat.Typing($"link {one}").ToJsonString());

            var (a, b) = ((await bots.First.Desk.FindAsync(one, default))!, (await bots.First.Desk.FindAsync(other, default))!);
            Assert.That(a.Parent is not null && b.Parent is not null, Is.False, "a circle");
            Assert.That(a.Links.Select(link => link.Id), Is.EqualTo(b.Parent == one ? new[] { other } : []));
            Assert.That(b.Links.Select(link => link.Id), Is.EqualTo(a.Parent == other ? new[] { one } : []));
        }
    }

    [Test]
    public async Task Neither_of_two_opposite_links_is_half_made_when_each_is_on_the_other_s_list_first()
    {
        var (mara, jun) = await TwoAsync();
        var (bothCollected, maraGoesOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (toMara, toJun, answered) = (0, 0, Task.CompletedTask);
        Bot.Store.Before = async changes =>
        {
            if (changes.Any(change => change.Key.Row == $"ticket|{mara.Id}") && Interlocked.Increment(ref toMara) == 2)
            {
                maraGoesOn.TrySetResult();
            }

            switch (changes.Any(change => change.Key.Row == $"ticket|{jun.Id}") ? Interlocked.Increment(ref toJun) : 0)
            {
                case 1:
                    answered = new TeamsChat(Bot, TeamsUser.Jun).TypesAsync($"link {mara.Id}");
                    await Task.WhenAny(bothCollected.Task, answered);
                    break;
                case 2:
                    bothCollected.SetResult();
                    await maraGoesOn.Task;
                    break;
                case 3:
                    maraGoesOn.TrySetResult();
                    break;
            }
        };
        await Call.TypesAsync($"link {jun.Id}");
        await answered;

        var (a, b) = (await FindAsync(mara.Id), await FindAsync(jun.Id));
        Assert.That(toJun, Is.GreaterThanOrEqualTo(2), "the two met");
        Assert.That(a.Parent is not null && b.Parent is not null, Is.False, "a circle");
        Assert.That(a.Links.Select(link => link.Id), Is.EqualTo(b.Parent == a.Id ? new[] { b.Id } : []));
        Assert.That(b.Links.Select(link => link.Id), Is.EqualTo(a.Parent == b.Id ? new[] { a.Id } : []));
    }

    [TestCase(1)]
    [TestCase(2)]
    public async Task A_link_of_which_half_was_stored_is_made_whole_by_the_same_word(int commits)
    {
        var (mara, jun) = await TwoAsync();
        var typing = Call.Chat.Typing($"link {jun.Id}").ToJsonString();
        Bot.Store.CommitsLeft = commits;
        await Bot.PostAsync(typing);
        Bot.Store.CommitsLeft = null;

        await Call.TypesAsync($"link {jun.Id}");

        Assert.That((await FindAsync(jun.Id)).Links.Select(link => link.Id), Is.EqualTo(new[] { mara.Id }));
        Assert.That((await FindAsync(mara.Id)).Parent, Is.EqualTo(jun.Id));
    }

    [TestCase("INC-2026-03-99999", "There is no ticket")]
    [TestCase("INC-2026-03-00001", "cannot be linked to itself")]
    public async Task What_cannot_be_linked_is_said(string id, string why)
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync($"link {id}");

        Call.Sees("Not linked.");
        Call.Sees(why);
    }

    private async Task<(Ticket Mara, Ticket Jun)> TwoAsync()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await new Call(Bot, TeamsUser.Jun).WalksToAsync(CallStep.Categorization);
        return (await OpenAsync(TeamsUser.Mara), await OpenAsync(TeamsUser.Jun));
    }

    private async Task<Ticket> OpenAsync(TeamsUser engineer) => await FindAsync(await OpenAsync(Bot, engineer));

    private static async Task<TicketId> OpenAsync(BotHost bot, TeamsUser engineer) => (await bot.Desk.OpenTicketsAsync(engineer.Person, bot.Time.GetUtcNow(), default)).Single();

    private async Task<Ticket> FindAsync(TicketId id) => (await Bot.Desk.FindAsync(id, default))!;
}
