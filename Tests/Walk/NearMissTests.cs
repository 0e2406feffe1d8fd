using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A slip of the finger is asked about; an ordinary line is a note.</summary>
internal sealed class NearMissTests : WalkFixture
{
    [TestCase("statsu", "status")]
    [TestCase("stauts", "status")]
    [TestCase("esclate", "escalate")]
    [TestCase("escalte", "escalate")]
    [TestCase("secuirty", "security")]
    [TestCase("hepl", "help")]
    [TestCase("bakc", "back")]
    [TestCase("ntoes", "notes")]
    [TestCase("neww", "new")]
    [TestCase("speil manager", "spiel")]
    [TestCase("cod LT-2003", "code LT-2003")]
    public async Task A_near_miss_is_asked_and_not_stored(string typed, string meant)
    {
        await Call.OpensAsync();
        var notes = (await Call.NotesAsync()).Length;

        await Call.TypesAsync(typed);

        Assert.That(Call.CurrentCard.Lines[0], Does.StartWith($"Did you mean {meant}"));
        Assert.That(await Call.NotesAsync(), Has.Length.EqualTo(notes));
    }

    [TestCase("still down")]
    [TestCase("steel door")]
    [TestCase("new user cannot print")]
    [TestCase("help desk called back")]
    [TestCase("status page is red")]
    [TestCase("notes from the client: see below")]
    [TestCase("back online since 10:05")]
    [TestCase("escalate this please, she says")]
    [TestCase("security guard let the technician in")]
    [TestCase("code on the screen is unreadable to her")]
    [TestCase("ok")]
    [TestCase("?")]
    [TestCase("new\nline")]
    public async Task An_ordinary_line_is_a_note(string typed)
    {
        await Call.OpensAsync();

        await Call.TypesAsync(typed);

        Assert.That(await Call.NotesAsync(), Has.Member(typed));
    }

    [Test]
    public async Task It_can_be_kept_as_a_note()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("statsu");

        await Call.ClicksAsync("Keep it as a note");

        Assert.That(await Call.NotesAsync(), Has.Member("statsu"));
        Call.Sees("Kept as a note.");
    }

    [Test]
    public async Task Kept_twice_it_is_one_note()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("statsu");
        var click = Call.Chat.Clicking("Keep it as a note");

        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That((await Call.NotesAsync()).Count(note => note == "statsu"), Is.EqualTo(1));
    }

    [Test]
    public async Task It_leaves_the_step_where_it_is()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync("statsu");
        await Call.ReportsAsync();

        Call.IsAt(CallStep.Categorization);
    }
}
