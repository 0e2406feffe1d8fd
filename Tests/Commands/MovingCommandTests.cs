using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Commands;

/// <summary>The command lines <c>export</c> and <c>import</c>, as people and scripts use them.</summary>
internal sealed class MovingCommandTests : CommandFixture
{
    private string Lines => InFolder("desk.jsonl");

    private string Other => InFolder("other.db");

    [Test]
    public async Task A_desk_moves_by_a_file()
    {
        var exported = await RunsAsync("export", Lines);
        var imported = await ProgramRun.OnAsync(Other, "", "import", Lines);
        var again = await ProgramRun.OnAsync(Other, "", "import", Lines);

        Assert.That((exported.ExitCode, exported.Output), Is.EqualTo((0, "")), exported.Errors);
        Assert.That(exported.Errors, Does.Contain($"Exported {File.ReadAllLines(Lines).Length} lines."));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(Lines)!, "*.part"), Is.Empty);
        Assert.That(imported.ExitCode, Is.Zero, imported.Errors);
        Assert.That(imported.Errors, Does.Contain("Imported 5 tickets; 0 were there already"));
        Assert.That(again.ExitCode, Is.Zero, again.Errors);
        Assert.That(again.Errors, Does.Contain("Imported 0 tickets; 5 were there already"));
    }

    [Test]
    public async Task A_desk_moves_by_the_standard_streams()
    {
        var exported = await RunsAsync("export");
        var imported = await ProgramRun.OnAsync(Other, exported.Output, "import");
        var there = await ProgramRun.OnAsync(Other, "", "export");

        Assert.That((exported.ExitCode, imported.ExitCode, there.ExitCode), Is.EqualTo((0, 0, 0)), imported.Errors);
        Assert.That(exported.Output.Split('\n'), Has.Length.EqualTo(14).And.Exactly(1).Empty);
        Assert.That(exported.Output.Contains("Ñ", StringComparison.Ordinal));
        Assert.That(there.Output == exported.Output);
    }

    [Test]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        await File.WriteAllTextAsync(Lines, "mine");

        var exported = await RunsAsync("export", Lines);

        Assert.That(exported.ExitCode, Is.EqualTo(1));
        Assert.That(exported.Errors, Does.Contain($"{Lines} is there already"));
        Assert.That(await File.ReadAllTextAsync(Lines), Is.EqualTo("mine"));
    }

    [Test]
    public async Task An_export_that_fails_leaves_no_file_under_its_name()
    {
        await File.WriteAllTextAsync(Other, new string('x', 5000));

        var exported = await ProgramRun.OnAsync(Other, "", "export", Lines);

        Assert.That(exported.ExitCode, Is.EqualTo(1));
        Assert.That(exported.Errors, Does.Contain(Other).And.Not.Contains("   at "));
        Assert.That(File.Exists(Lines), Is.False);
    }

    [Test]
    public async Task A_line_that_cannot_be_imported_is_named_and_the_exit_code_says_so()
    {
        var exported = await RunsAsync("export");

        var imported = await ProgramRun.OnAsync(Other, $"no line\n{exported.Output}", "import");

        Assert.That(imported.ExitCode, Is.EqualTo(1));
        Assert.That(imported.Errors, Does.Contain("Line 1: It is no line of an exported desk.").And.Contains("Imported 5 tickets; 0 were there already, just the same; 1 lines were not imported."));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_said()
    {
        var imported = await RunsAsync("import", Lines);

        Assert.That(imported.ExitCode, Is.EqualTo(1));
        Assert.That(imported.Errors, Does.Contain(Lines).And.Not.Contains("   at "));
    }
}
