using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Any plain text is a Live Incident Note, whatever card is open; nothing typed is lost.</summary>
internal sealed class NoteTests : WalkFixture
{
    private static readonly CallStep[] Steps = Enum.GetValues<CallStep>();

    [TestCaseSource(nameof(Steps))]
    public async Task A_line_typed_at_a_step_is_stamped_and_appended(CallStep step)
    {
        await Call.WalksToAsync(step);
        Bot.Time.Advance(TimeSpan.FromMinutes(3));

        await Call.TypesAsync("dig @10.0.0.2 times out");

        var note = (await Bot.Desk.NotesAsync(Call.TicketId, default))[^1];
        Assert.That((note.Text, note.At, note.Kind, note.Author), Is.EqualTo(("dig @10.0.0.2 times out", Bot.Time.GetUtcNow(), NoteKind.Engineer, "Mara Santos")));
        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith($"Noted 09:33 · {Call.TicketId}"));
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(step));
    }

    [TestCase("Escalate")]
    [TestCase("Security")]
    [TestCase("Difficult client")]
    [TestCase("Ask a peer")]
    public async Task A_line_typed_over_an_open_interruption_is_a_note_too(string interruption)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync(interruption);

        await Call.TypesAsync("typed meanwhile");

        Assert.That(await Call.NotesAsync(), Has.Member("typed meanwhile"));
        await Call.ClicksAsync("Back to the call");
        Call.IsAt(CallStep.Investigation);
    }

    [Test]
    public async Task A_line_typed_after_a_refusal_is_a_note_too()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), ("concern", "None"));

        await Call.TypesAsync("client insists");

        Assert.That(await Call.NotesAsync(), Has.Member("client insists"));
        await Call.ClicksAsync("Continue at step 4");
        Call.IsAt(CallStep.Investigation);
    }

    [Test]
    public async Task Notes_stand_in_the_order_they_were_typed()
    {
        await Call.OpensAsync();
        string[] typed = ["first", "a second", "she opens the browser"];
        foreach (var line in typed)
        {
            await Call.TypesAsync(line);
        }

        var notes = await Bot.Desk.NotesAsync(Call.TicketId, default);
        Assert.That(notes.Where(note => note.Kind == NoteKind.Engineer).Select(note => note.Text), Is.EqualTo(typed));
        Assert.That(notes.Select(note => note.Number), Is.EqualTo(Enumerable.Range(1, notes.Length)));
    }

    [Test]
    public async Task Notes_typed_at_the_same_time_are_all_kept()
    {
        await Call.OpensAsync();
        var typed = Enumerable.Range(1, 20).Select(number => $"line {number}").ToArray();

        await Task.WhenAll(typed.Select(Call.TypesAsync));

        Assert.That(await Call.NotesAsync(), Is.SupersetOf(typed));
    }

    [Test]
    public async Task A_very_long_text_is_kept_whole()
    {
        await Call.OpensAsync();
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"line {number % 10}\n")).TrimEnd();

        await Call.TypesAsync(text);

        Assert.That((await Call.NotesAsync())[^1], Is.EqualTo(text));
    }

    [TestCase("“Ñoño” said: ☎ 👩‍💻 تجربة")]
    [TestCase("<script>alert(1)</script> **bold** [link](http://x.test)")]
    [TestCase("'; DROP TABLE rows; --")]
    [TestCase("{\"action\":\"close\"}")]
    public async Task What_was_typed_is_what_is_kept(string text)
    {
        await Call.OpensAsync();

        await Call.TypesAsync(text);
        await Call.TypesAsync("notes");

        Assert.That(await Call.NotesAsync(), Has.Member(text));
        Assert.That(Call.CurrentCard.Text, Does.Contain(text));
    }

    [Test]
    public async Task A_code_in_a_note_is_recognised()
    {
        await Call.OpensAsync();

        await Call.TypesAsync("she now reads LT-3005 on the screen");

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("LT-3005 Disk Space Critical · Critical"));
        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" }));
    }

    [Test]
    public async Task Without_a_call_the_text_is_offered_as_the_first_note_of_one()
    {
        await Call.TypesAsync("client says the portal is down");
        Call.Sees("No call is on, so this is not stored yet:");

        await Call.ClicksAsync("New call, keep as note");

        Assert.That(await Call.NotesAsync(), Has.Member("client says the portal is down"));
        Call.IsAt(CallStep.Greeting);
    }

    [Test]
    public async Task A_long_text_without_a_call_opens_the_ticket_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("pasted from an e-mail ", 200)).Trim();

        await Call.TypesAsync(text);

        Assert.That(await Call.NotesAsync(), Has.Member(text));
    }

    [Test]
    public async Task An_update_that_is_due_is_reminded_of()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("looking at the log");
        Assert.That(Call.Chat.Messages[^1].Text, Does.Not.Contain("update to the client"));

        Bot.Time.Advance(TimeSpan.FromMinutes(10));
        await Call.TypesAsync("still looking at the log");
        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("No update to the client yet, 10 min into the work. Type: spiel status"));

        await Call.ClicksAsync("Update sent", ("logsFinding", "the nameserver is wrong"));
        await Call.TypesAsync("and looking on");
        Assert.That(Call.Chat.Messages[^1].Text, Does.Not.Contain("update to the client"));
        Assert.That(await Call.NotesAsync(), Has.Some.StartsWith("Update given to the client: Ms.\u00a0Reyes"));
    }

    [Test]
    public async Task In_a_group_chat_nothing_is_taken()
    {
        var typed = Call.Chat.Typing("<at>LeanTechBot</at> new");
        typed["conversation"]!["conversationType"] = "groupChat";
        typed["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>LeanTechBot</at>", ["mentioned"] = typed["recipient"]!.DeepClone() });

        await Call.Chat.SendAsync(typed);

        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith("A call is walked in your personal chat"));
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Is.Empty);
    }
}
