using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Walk;
using NUnit.Framework;

namespace LeanTechBot.Tests.Configuration;

/// <summary>Two instances on one file of the embedded store would each take turns of the same chats: the second does not start.</summary>
internal sealed class SecondInstanceTests : WalkFixture
{
    private string StoreFile => Path.Combine(Bot.Folder, BotFactory.StoreFile);

    [Test]
    public async Task The_second_says_so_in_one_line_and_the_first_goes_on()
    {
        var second = await ProgramRun.OnAsync(StoreFile, "", "--Playground:Enabled=false", "--urls=http://127.0.0.1:0");

        Assert.That(second.ExitCode, Is.EqualTo(1), second.Output);
        Assert.That(second.ErrorLines.Single(), Is.EqualTo(
            $"LeanTechBot does not start: another instance of the bot has the store {StoreFile}. End that one, or name another file with Storage:SqlitePath."));
        await Call.OpensAsync();
        Call.Sees("INC-2026-03-00001");
    }

    [Test]
    public async Task After_the_first_has_ended_the_next_starts()
    {
        await Call.OpensAsync();

        await Bot.RestartAsync();

        await Call.TypesAsync("still here");
        Assert.That(await Call.NotesAsync(), Has.Member("still here"));
    }
}
