using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An engineer is the Microsoft Entra object id: another Teams id or another chat is still the same person.</summary>
internal sealed class SamePersonTests : TeamFixture
{
    private static readonly TeamsUser Again = TeamsUser.Mara with { Id = "29:1mara-anew_91", ObjectId = TeamsUser.Mara.ObjectId };

    private static readonly TeamsUser Stranger = TeamsUser.Mara with { ObjectId = TeamsUser.Jun.ObjectId };

    [Test]
    public async Task A_new_Teams_id_goes_on_with_the_call()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var click = new TeamsChat(Bot, Again).Clicking(Call.CurrentCard.Primary, ("Summary in one line", "Portal shows LT-2003"), ("Since when?", "09:10"), ("Users affected", "12"));

        await Call.Chat.SendAsync(click);
        await new TeamsChat(Bot, Again).TypesAsync("resolver restarted");

        Call.SeesNot("another engineer");
        Assert.That(await Call.NotesAsync(), Has.Member("resolver restarted"));
        Assert.That((await Bot.Desk.OpenTicketsAsync(Again.Person, Bot.Time.GetUtcNow(), default)).Single(), Is.EqualTo(Call.TicketId));
    }

    [Test]
    public async Task A_ticket_of_before_the_object_id_was_kept_is_found_and_moved()
    {
        var former = new Engineer { UserId = TeamsUser.Mara.Id, Name = "Mara Santos", EmployeeId = "LT-T1-007" };
        var ticket = await Bot.Desk.OpenAsync("before", Bot.Time.GetUtcNow(), id => TicketOpening.Open(id, former, TeamsUser.Mara.ConversationId, Bot.Time.GetUtcNow()), default);

        await Call.TypesAsync("found it");

        Assert.That((await Bot.Desk.NotesAsync(ticket.Id, default)).Select(note => note.Text), Has.Member("found it"));
        Assert.That((await Bot.Desk.FindAsync(ticket.Id, default))!.Engineer.ObjectId, Is.EqualTo(TeamsUser.Mara.ObjectId));
    }

    [Test]
    public async Task The_same_Teams_id_with_another_object_id_is_another_person()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var notes = (await Call.TicketAsync()).NoteCount;

        await new TeamsChat(Bot, Stranger).TypesAsync("not mine");

        Assert.That((await Call.TicketAsync()).NoteCount, Is.EqualTo(notes));
    }

    [Test]
    public async Task A_request_without_an_object_id_is_known_by_the_Teams_id()
    {
        await Call.OpensAsync();
        var typed = Call.Chat.Typing("no object id in this one");
        typed["from"]!.AsObject().Remove("aadObjectId");

        await Call.Chat.SendAsync(typed);

        Assert.That(await Call.NotesAsync(), Has.Member("no object id in this one"));
    }

    [Test]
    public async Task The_employee_id_and_the_record_go_along()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await (await Tess.LooksAtAsync(Tier2.Post)).ClicksAsync("Return to Tier 1");
        await Tess.ClicksAsync("Return it", ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "Ask how many"));
        var elsewhere = new Call(Bot, Again with { ConversationId = "a:1personal-chat/of|Mara-anew" });

        await elsewhere.TypesAsync("record");
        elsewhere.Sees("1 false escalation in the last 90 days");
        await elsewhere.TypesAsync("new");

        Assert.That((await Bot.Desk.FindAsync(new TicketId(new TicketMonth(2026, 3), 2), default))!.Engineer.EmployeeId, Is.EqualTo("LT-T1-007"));
    }

    [Test]
    public async Task An_answer_in_the_own_thread_is_the_engineer_s()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();

        await new Colleague(Bot, Again).AnswersAsync(Tier2.Post, "the client called again");

        Assert.That((await Bot.Desk.NotesAsync(Call.TicketId, default)).Single(note => note.Text == "the client called again").Kind, Is.EqualTo(NoteKind.Engineer));
    }
}
