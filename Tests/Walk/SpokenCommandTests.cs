using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A command in words that changes nothing outside the chat is done at once.</summary>
internal sealed class SpokenCommandTests : WalkFixture
{
    [TestCase("show me the card again")]
    [TestCase("pakita ulit ung card")]
    [TestCase("nawala yung card, pakita ulit")]
    [TestCase("step")]
    [TestCase("card")]
    [TestCase("/step")]
    [TestCase("Show the card.")]
    public async Task The_step_s_card_takes_its_place_at_the_end(string typed)
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("client is at his desk now");
        var (notes, older) = (await Call.NotesAsync(), Call.Chat.MessageWith("Next: categorize"));

        await Call.TypesAsync(typed);

        Assert.That(Call.Chat.Messages[^1].Card, Is.Not.Null);
        Call.IsAt(CallStep.Intake);
        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));

        // What may be typed on the older one is not lost.
        await Call.Chat.SendAsync(Call.Chat.Clicking(older, "Next: categorize", ("Summary in one line", "typed on the older card")));
        Assert.That((await Call.TicketAsync()).Answers.Intake.Summary, Is.EqualTo("typed on the older card"));
    }

    [TestCase("where are we on this one", "Tier 1")]
    [TestCase("ano na status nito", "Tier 1")]
    [TestCase("shw my notes", "Live Incident Notes")]
    [TestCase("patingin ng notes ko", "Live Incident Notes")]
    [TestCase("tulong nman, ano mga pwede kong i-type", "What you can type")]
    [TestCase("show commands", "What you can type")]
    public async Task What_only_shows_something_is_shown(string typed, string shown)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var notes = await Call.NotesAsync();

        await Call.TypesAsync(typed);

        Assert.That(Call.CurrentCard.Text, Does.Contain(shown));
        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));
    }

    [TestCase("next step pls")]
    [TestCase("next na")]
    [TestCase("sunod na step")]
    public async Task Next_shows_what_is_missing_and_loses_nothing(string typed)
    {
        await Call.WalksToAsync(CallStep.Intake);
        var older = Call.Chat.MessageWith("Next: categorize");

        await Call.TypesAsync(typed);

        Call.IsAt(CallStep.Intake);
        Assert.That(Call.CurrentCard.Text, Does.Contain("Ask when it started.").And.Not.Contain("Which system or service is affected?"));
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(CallStep.Intake));
        await Call.Chat.SendAsync(Call.Chat.Clicking(older, "Difficult client", ("Summary in one line", "half typed")));
        Assert.That((await Call.TicketAsync()).Answers.Intake.Summary, Is.EqualTo("half typed"));
    }

    [Test]
    public async Task Next_goes_on_with_the_stored_answers_once()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.ClicksAsync("Back");
        var older = Call.Chat.MessageWith("Next: categorize");
        var typed = Call.Chat.Typing("ok next step");

        await Call.Chat.SendAsync(typed);
        await Call.Chat.SendAsync(typed.DeepClone().AsObject());

        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(CallStep.Categorization));
        await Call.Chat.SendAsync(Call.Chat.Clicking(older, "Next: categorize", ("Summary in one line", "typed and not sent")));
        Assert.That(await Call.NotesAsync(), Has.Some.Contains("typed and not sent"));
    }

    [Test]
    public async Task Next_never_sends_a_case_to_Tier_3()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.ClicksAsync(
            "Difficult client", ("Companies affected", "1"), ("One shared root cause?", "No"), ("concern", "Ransomware"));
        await Call.ClicksAsync("Back to the call");
        await Call.ClicksAsync(
            "Difficult client", ("What was observed?", "Files are renamed to .locked"), ("On which system?", "northgate-files01"));
        await Call.ClicksAsync("Back to the call");

        await Call.TypesAsync("next step");

        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
        Call.Sees("Nothing is sent yet.");
        await Call.ClicksAsync("Next: decide");
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(3));
    }

    [TestCase("balik sa previous step")]
    [TestCase("go back one step")]
    public async Task Back_goes_one_step_back_once(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var typed = Call.Chat.Typing(words);

        await Call.Chat.SendAsync(typed);
        await Call.Chat.SendAsync(typed.DeepClone().AsObject());

        Assert.That((await Call.TicketAsync()).Step, Is.EqualTo(CallStep.Categorization));
        Call.IsAt(CallStep.Categorization);
    }

    [TestCase("undo last note")]
    [TestCase("mali yung note ko, paki bura")]
    [TestCase("burahin mo ung huling note")]
    public async Task The_last_note_is_withdrawn_once_and_stays(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("she is at her desk now");
        await Call.TypesAsync("she opens the browser");
        var typed = Call.Chat.Typing(words);

        await Call.Chat.SendAsync(typed);
        await Call.Chat.SendAsync(typed.DeepClone().AsObject());

        var notes = await Call.NotesAsync();
        Assert.That(notes, Has.Member("she is at her desk now").And.Member("she opens the browser"));
        var withdrawn = notes.Where(note => note.StartsWith("Withdrawn by Mara Santos: note ", StringComparison.Ordinal));
        Assert.That(withdrawn, Has.Exactly(1).Contains("“she opens the browser”"));
        Assert.That(Call.Chat.Messages[^1].Text, Does.StartWith("Withdrawn: note ").And.Contain("she opens the browser"));
        await Call.TypesAsync("undo that note");
        Assert.That(await Call.NotesAsync(), Has.Some.StartsWith("Withdrawn by Mara Santos: note ").And.Some.Contains("“she is at her desk now”"));
    }

    [Test]
    public async Task A_note_that_was_withdrawn_is_brought_back_by_nothing_but_its_message()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var line = Call.Chat.Typing("the only line");
        await Call.Chat.SendAsync(line);
        await Call.TypesAsync("undo last note");
        var notes = await Call.NotesAsync();

        await Call.TypesAsync("undo last note");
        await Call.Chat.SendAsync(MessageEdits.Deleted(line, Bot.Time.GetUtcNow()));

        Assert.That(await Call.NotesAsync(), Is.EqualTo(notes));
        Call.Sees("There is no note of yours on");
    }

    [TestCase("open a ticket for Marikit Bridal walk-in")]
    [TestCase("bagong call, si sir Edwin ng Habagat Marine")]
    public async Task A_new_call_in_words_keeps_who_calls_as_its_first_note(string words)
    {
        var typed = Call.Chat.Typing(words);
        await Call.Chat.SendAsync(typed);
        await Call.Chat.SendAsync(typed.DeepClone().AsObject());

        Assert.That((await Call.NotesAsync()).Count(note => note == words), Is.EqualTo(1));
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_new_call_during_another_asks_and_its_words_go_to_the_new_one()
    {
        await Call.WalksToAsync(CallStep.Intake);
        var first = Call.TicketId;

        await Call.TypesAsync("start a new call, Kubo Homewares on the phone");
        Call.Sees("A call is still open");
        var click = Call.Chat.Clicking("New ticket");
        await Call.Chat.SendAsync(click);
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        var second = new TicketId(first.Month, 2);
        Assert.That(await TextsAsync(first), Has.None.Contains("Kubo"));
        Assert.That((await TextsAsync(second)).Count(note => note.Contains("Kubo", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [TestCase("resume the one of Ana Reyes")]
    [TestCase("balikan natin ung naka-hold, 00001")]
    public async Task The_call_that_is_meant_is_taken_up(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var first = Call.TicketId;
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await Call.TypesAsync(words);
        Call.IsAt(CallStep.Investigation);
        await Call.TypesAsync("for the first one again");

        Assert.That(await TextsAsync(first), Has.Member("for the first one again"));
    }

    [TestCase("end of shift, list whats open")]
    [TestCase("start shift")]
    [TestCase("resume")]
    public async Task The_open_calls_are_listed(string words)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("new");
        await Call.ClicksAsync("New ticket");

        await Call.TypesAsync(words);

        Call.Sees("You have 2 open calls");
        Assert.That(Call.CurrentCard.Button("INC-2026-03-00001"), Is.Not.Null);
    }

    [TestCase("find tickets of northgate", "1 open call of yours fits")]
    [TestCase("find tickets w LT-2003 last month", "Tickets with LT-2003")]
    [TestCase("hanapin mo lumang tickets ng habagat freight", "None of your open calls fits")]
    public async Task Find_looks_among_the_open_calls(string words, string said)
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.TypesAsync(words);

        Call.Sees(said);
    }

    [Test]
    public async Task A_question_to_peers_is_filled_in_and_not_posted()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.TypesAsync("patanong sa tier1-support kung may naka encounter na ng lt-4050");

        Assert.That(Call.CurrentCard.ValueOf("question"), Does.Contain("kung may naka encounter na ng lt-4050"));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [TestCase("where are we on this ticket")]
    [TestCase("balik sa previous step")]
    [TestCase("undo last note")]
    [TestCase("next step pls")]
    [TestCase("show me the card again")]
    public async Task Without_a_call_it_says_so(string words)
    {
        await Call.TypesAsync(words);

        Call.Sees("No call is on");
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Is.Empty);
    }

    [Test]
    public async Task A_ticket_that_is_not_one_s_own_is_not_acted_on()
    {
        var jun = new Call(Bot, TeamsUser.Jun);
        await jun.WalksToAsync(CallStep.Investigation);
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync($"show status of {jun.TicketId}");

        Call.Sees($"{jun.TicketId} is not an open call of yours.");
        Assert.That(Call.CurrentCard.Text, Does.Not.Contain("Investigation"));
    }

    [Test]
    public async Task A_line_before_the_command_is_kept()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        var typed = "router was rebooted twice. show me the card again";

        await Call.TypesAsync(typed);

        Assert.That(await Call.NotesAsync(), Has.Member(typed));
    }

    private async Task<string[]> TextsAsync(TicketId id) => [.. (await Bot.Desk.NotesAsync(id, default)).Select(note => note.Text)];
}
