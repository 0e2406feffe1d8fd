using System.Net;
using System.Reflection;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Walk;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace LeanTechBot.Tests.Health;

/// <summary>The disk is full: SQLite itself says so, for the file may not grow and every write needs room.</summary>
internal sealed class FullDiskTests : WalkFixture
{
    [Test]
    public async Task Nothing_is_confirmed_and_health_says_so_until_there_is_room()
    {
        await Call.OpensAsync();
        var disk = WriterOf(Bot.Store.Inner);
        Fill(disk);

        await Call.TypesAsync("The server is down since nine");

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain("may not be stored"));
        Assert.That(await Bot.AsksHealthAsync(), Is.EqualTo(new BotAnswer(HttpStatusCode.ServiceUnavailable, "Unhealthy")));
        Assert.That(await Bot.HealthAsync(), Does.Contain("the disk is full. Make room on it."));

        Execute(disk, "PRAGMA max_page_count = 1000000");
        await Call.TypesAsync("The server is down since ten");

        Assert.That(await Call.NotesAsync(), Has.Member("The server is down since ten").And.None.Contains("since nine"));
        Assert.That((await Bot.AsksHealthAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    /// <summary>Every write takes some pages more, and the file may have none.</summary>
    private static void Fill(SqliteConnection disk)
    {
        Execute(disk, "CREATE TABLE room (bytes BLOB)");
        foreach (var change in (string[])["INSERT", "UPDATE", "DELETE"])
        {
            Execute(disk, $"CREATE TEMP TRIGGER fill_{change} AFTER {change} ON main.rows BEGIN INSERT INTO room VALUES (zeroblob(65536)); END");
        }

        Execute(disk, "PRAGMA max_page_count = 1");
    }

    private static void Execute(SqliteConnection disk, string sql)
    {
        using var command = disk.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The limit is the connection's own, and only the writer's counts.</summary>
    private static SqliteConnection WriterOf(object store)
    {
        var writer = Field(store, "writer");
        return (SqliteConnection)Field(writer, "connection");

        static object Field(object of, string name) => of.GetType().GetField(name, BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(of)!;
    }
}
