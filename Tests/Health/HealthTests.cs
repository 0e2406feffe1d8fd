using System.Net;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Walk;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace LeanTechBot.Tests.Health;

/// <summary>What is told of the bot's health, and to whom.</summary>
internal sealed class HealthTests : TeamFixture
{
    private string StoreFile => Path.Combine(Bot.Folder, BotFactory.StoreFile);

    [Test]
    public async Task A_stranger_is_told_the_grade_and_nothing_else()
    {
        Assert.That(await Bot.AsksHealthAsync(), Is.EqualTo(new BotAnswer(HttpStatusCode.OK, "Healthy")));

        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        Assert.That(await Bot.AsksHealthAsync(), Is.EqualTo(new BotAnswer(HttpStatusCode.OK, "Degraded")));

        Bot.Store.IsDown = true;
        Assert.That(await Bot.AsksHealthAsync(), Is.EqualTo(new BotAnswer(HttpStatusCode.ServiceUnavailable, "Unhealthy")));
    }

    [Test]
    public async Task A_store_that_can_be_read_and_not_written_is_unhealthy()
    {
        Bot.Store.IsReadOnly = true;
        Assert.That(await Bot.AsksHealthAsync(), Is.EqualTo(new BotAnswer(HttpStatusCode.ServiceUnavailable, "Unhealthy")));

        Bot.Store.IsReadOnly = false;
        Assert.That((await Bot.AsksHealthAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_locked_store_is_unhealthy_until_it_is_free()
    {
        await using (var other = new SqliteConnection($"Data Source={StoreFile};Pooling=False"))
        {
            await other.OpenAsync();
            await using var lockIt = other.CreateCommand();
            lockIt.CommandText = "BEGIN IMMEDIATE";
            await lockIt.ExecuteNonQueryAsync();

            Assert.That((await Bot.AsksHealthAsync()).Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(await Bot.HealthAsync(), Does.Contain("another program locks it"));
        }

        Assert.That((await Bot.AsksHealthAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("")]
    [TestCase("-wal")]
    public async Task A_note_is_not_confirmed_once_the_file_was_moved_away(string end)
    {
        await Call.OpensAsync();
        File.Move(StoreFile + end, $"{StoreFile}.moved{end}");

        await Call.TypesAsync("The server is down since nine");

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("may not be stored"));
        Assert.That(await Bot.AsksHealthAsync(), Is.EqualTo(new BotAnswer(HttpStatusCode.ServiceUnavailable, "Unhealthy")));
        Assert.That(await Bot.HealthAsync(), Does.Contain("was moved or replaced").And.Contain("Put it back, or restart the bot"));
        Assert.That(File.Exists(StoreFile + end), Is.False);

        File.Move($"{StoreFile}.moved{end}", StoreFile + end);
        await Call.TypesAsync("The server is down since ten");
        Assert.That(await Call.NotesAsync(), Has.Member("The server is down since ten"));
        Assert.That((await Bot.AsksHealthAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_note_is_not_confirmed_where_another_file_took_the_place()
    {
        await Call.OpensAsync();
        File.Move(StoreFile, $"{StoreFile}.moved");
        File.Copy($"{StoreFile}.moved", StoreFile);

        await Call.TypesAsync("The server is down since nine");

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("may not be stored"));
        Assert.That((await Bot.AsksHealthAsync()).Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [Test]
    public async Task Those_who_have_it_mended_are_told_the_findings_in_their_chat()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);

        foreach (var user in new[] { TeamsUser.Lea, TeamsUser.Omar })
        {
            var chat = new TeamsChat(Bot, user);
            await chat.TypesAsync("health");
            Assert.That(chat.Text, Does.Contain("Degraded").And.Contain("tier3-escalation is missing"), user.Name);
            Assert.That(chat.Text, Does.Contain("store: Healthy"), user.Name);
        }

        foreach (var user in new[] { TeamsUser.Mara, TeamsUser.Tess, TeamsUser.Uma, TeamsUser.Sam })
        {
            var chat = new TeamsChat(Bot, user);
            await chat.TypesAsync("health");
            Assert.That(chat.Text, Does.Contain("Only Team Leaders and Operations Managers"), user.Name);
            Assert.That(chat.Text, Does.Not.Contain("missing").And.Not.Contain("Degraded"), user.Name);
        }
    }

    [TestCase("/health")]
    [TestCase("/api/messages")]
    [TestCase("/nowhere")]
    public async Task Every_answer_has_the_standard_headers_and_does_not_name_the_server(string path)
    {
        using var answer = await Bot.GetAsync(path);

        Assert.That(answer.Headers.Contains("Server"), Is.False);
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Is.EqualTo("default-src 'none'; frame-ancestors 'none'"));
        Assert.That(answer.Headers.GetValues("Referrer-Policy"), Is.EqualTo(new[] { "no-referrer" }));
        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
    }

    [Test]
    public async Task Many_who_ask_at_once_cost_one_probe()
    {
        var probes = 0;
        Bot.Store.Before = changes =>
        {
            probes += changes.Any(change => change.Key.Partition == "health") ? 1 : 0;
            return Task.Delay(100);
        };

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Bot.AsksHealthAsync()));

        Assert.That(answers.Select(answer => answer.Body), Is.All.EqualTo("Healthy"));
        Assert.That(probes, Is.LessThan(10));
    }
}
