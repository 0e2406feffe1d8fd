using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An answer of a thread that is edited, deleted or brought back concerns the ticket that took it, and the engineer is told.</summary>
internal sealed class ThreadCorrectionTests : TeamFixture
{
    private CardClick answer = null!;

    private DateTimeOffset Now => Bot.Time.GetUtcNow();

    [SetUp]
    public async Task Answer()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        answer = Tess.Answering(Tier2.Post, "restart ns1");
        await Tess.SendsAsync(answer);
        await Bot.DeliversAsync();
    }

    [Test]
    public async Task An_edited_answer_is_a_new_note_of_its_author()
    {
        await EditAsync("<at>LeanTechBot</at> restart ns2");

        var note = (await NotesAsync()).Single(note => note.Text == "Corrected: restart ns2");
        Assert.That((note.Kind, note.Author), Is.EqualTo((NoteKind.Colleague, "Tess Lim")));
        Call.Sees($"Tess Lim corrected an answer on {Call.TicketId} · Ana Reyes, Northgate Logistics");
        Call.Sees("restart ns2");
    }

    [Test]
    public async Task An_edit_that_drops_the_mention_is_still_the_answer_s()
    {
        var edit = MessageEdits.Edited(answer.Activity, "restart ns2", Now);
        edit.Remove("entities");
        await Tess.SendsAsync(answer with { Activity = edit });

        Assert.That((await NotesAsync()).Select(note => note.Text), Has.Member("Corrected: restart ns2"));
    }

    [Test]
    public async Task The_same_words_are_no_correction()
    {
        await EditAsync("<at>LeanTechBot</at> restart ns1");

        Assert.That((await NotesAsync()).Select(note => note.Text), Has.None.StartsWith("Corrected"));
    }

    [Test]
    public async Task A_message_that_mentions_the_bot_only_after_the_edit_is_an_answer()
    {
        var written = Tess.Writing(Tier2.Post, "check the glue records");
        await Tess.SendsAsync(written);
        var edit = MessageEdits.Edited(Tess.Answering(Tier2.Post, "check the glue records").Activity, "<at>LeanTechBot</at> check the glue records", Now);
        edit["id"] = written.Activity["id"]!.GetValue<string>();

        await Tess.SendsAsync(answer with { Activity = edit });

        Assert.That((await NotesAsync()).Count(note => note.Text == "check the glue records"), Is.EqualTo(1));
    }

    [Test]
    public async Task Talk_among_colleagues_stays_talk()
    {
        var written = Tess.Writing(Tier2.Post, "lunch?");
        await Tess.SendsAsync(written);

        await Tess.SendsAsync(written with { Activity = MessageEdits.Edited(written.Activity, "lunch at 12?", Now) });
        await Tess.SendsAsync(written with { Activity = MessageEdits.Deleted(written.Activity, Now) });

        Assert.That((await NotesAsync()).Select(note => note.Text), Has.None.Contains("lunch"));
    }

    [Test]
    public async Task A_deleted_answer_is_withdrawn_and_brought_back()
    {
        await Tess.SendsAsync(answer with { Activity = MessageEdits.Deleted(answer.Activity, Now) });
        await Tess.SendsAsync(answer with { Activity = MessageEdits.Undeleted(answer.Activity, Now.AddSeconds(5)) });
        await Bot.DeliversAsync();

        Assert.That(
            (await NotesAsync()).Where(note => note.Text.Contains("ns1", StringComparison.Ordinal)).Select(note => note.Text.Split(' ')[0]),
            Is.EqualTo(new[] { "restart", "Withdrawn", "Brought" }));
        Call.Sees("Tess Lim withdrew an answer");
    }

    [Test]
    public async Task A_picked_message_that_is_edited_later_is_corrected_too()
    {
        var picked = Uma.Writing(Tier2.Post, "the zone expired");
        await (await Tess.MenuOf(Tier2.Post, picked.Activity["id"]!.GetValue<string>(), "Uma Reyes", "the zone expired").PicksAddToNotesAsync()).ClicksAsync($"Add to {Call.TicketId}");

        await Uma.SendsAsync(picked with { Activity = MessageEdits.Edited(picked.Activity, "the zone has expired", Now) });

        Assert.That((await NotesAsync()).Single(note => note.Text == "Corrected: the zone has expired").Author, Is.EqualTo("Uma Reyes"));
    }

    private async Task EditAsync(string text)
    {
        await Tess.SendsAsync(answer with { Activity = MessageEdits.Edited(answer.Activity, text, Now) });
        await Bot.DeliversAsync();
    }

    private async Task<IEnumerable<Note>> NotesAsync() => await Bot.Desk.NotesAsync(Call.TicketId, default);
}
