using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>KB-450: a label in one message or field announces the secret in the next.</summary>
internal sealed class SplitSecretTests : WalkFixture
{
    [TestCase("her password is", "sunshine7")]
    [TestCase("password:", "Hunter2x")]
    [TestCase("pw niya ay", "bulaklak88")]
    [TestCase("the OTP is", "482 913")]
    [TestCase("api key:", "zz99yy88xx77")]
    [TestCase("her password", "Bluebird77")]
    public async Task The_message_after_a_label_is_masked(string label, string secret)
    {
        await Call.OpensAsync();
        await Call.TypesAsync(label);

        await Call.TypesAsync(secret);

        Call.Sees("masked and is not stored.");
        Assert.That(await Call.NotesAsync(), Has.None.Contains(secret));
    }

    [Test]
    public async Task A_label_is_remembered_by_any_instance()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("her password is");
        await Bot.RestartAsync();

        await Call.TypesAsync("sunshine7");

        Assert.That(await Call.NotesAsync(), Has.None.Contains("sunshine7"));
    }

    [Test]
    public async Task What_comes_later_is_a_note()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("her password is");
        Bot.Time.Advance(TimeSpan.FromMinutes(4));

        await Call.TypesAsync("cache2");

        Assert.That(await Call.NotesAsync(), Has.Some.Contains("cache2"));
    }

    [TestCase("rebooted")]
    [TestCase("LT-2003")]
    [TestCase("she picked a new one herself")]
    public async Task What_can_be_no_secret_is_a_note(string typed)
    {
        await Call.OpensAsync();
        await Call.TypesAsync("reset her password");

        await Call.TypesAsync(typed);

        Assert.That(await Call.NotesAsync(), Has.Some.Contains(typed));
    }

    [Test]
    public async Task Only_the_first_word_after_a_label_is_the_secret()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("password:");
        await Call.TypesAsync("Hunter2x");

        await Call.TypesAsync("cache2");

        Assert.That(await Call.NotesAsync(), Has.Some.Contains("cache2"));
    }

    [Test]
    public async Task The_field_after_a_label_is_masked()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Login fails, her password is"), ("Since when?", "sunshine7"),
            ("Severity", "Low"));

        Call.Sees("masked and is not stored.");
        Assert.That((await Call.TicketAsync()).Answers.Intake.Since, Does.Not.Contain("sunshine7"));
    }
}
