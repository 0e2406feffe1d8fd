using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Commands;

/// <summary>
/// Arguments that are not known are refused, with help, before the store is opened; settings of the command line are taken in every form.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ArgumentTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("leantechbot").FullName;

    /// <summary>Nobody has made it yet: it is there only if the program opened the store.</summary>
    private string Store => Path.Combine(folder, "store.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [TestCase("--dryrun is not known", "retention", "--dryrun")]
    [TestCase("-d is not known", "retention", "-d")]
    [TestCase("--dry is not known", "retention", "--dry")]
    [TestCase("-N is not known", "retention", "-N")]
    [TestCase("now is not known", "retention", "now")]
    [TestCase("--dry-run is not known", "export", "--dry-run")]
    [TestCase("second is not known", "export", "first", "second")]
    [TestCase("--force is not known", "import", "desk.jsonl", "--force")]
    [TestCase("retentoin is not known", "retentoin")]
    [TestCase("Retention is not known", "Retention")]
    [TestCase("start is not known", "start")]
    [TestCase("--dry-run is not known", "--dry-run")]
    [TestCase("--MicrosoftAppPasword is not known", "--MicrosoftAppPasword=hush-hush")]
    [TestCase("--MicrosoftAppPasword is not known", "--MicrosoftAppPasword", "hush-hush")]
    [TestCase("--Stroage:AzureConnectionString is not known", "retention", "--Stroage:AzureConnectionString=hush-hush")]
    [TestCase("--Storage:Kind has no value", "--Storage:Kind")]
    [TestCase("--Storage:Kind has no value", "retention", "--Storage:Kind")]
    public async Task What_is_not_known_is_refused_with_help_and_nothing_is_done(string said, params string[] arguments)
    {
        var run = await ProgramRun.OnAsync(Store, "", arguments);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")), run.Errors);
        Assert.That(run.Errors, Does.Contain(said).And.Contain("Nothing was done.").And.Contain("Usage:"));
        Assert.That(run.Errors, Does.Not.Contain("hush-hush").And.Not.Contain("   at "));
        Assert.That(File.Exists(Store), Is.False);
    }

    [TestCase("export", "--help")]
    [TestCase("retention", "-h")]
    [TestCase("--help")]
    [TestCase("-?")]
    public async Task Help_is_help_and_opens_nothing(params string[] arguments)
    {
        var run = await ProgramRun.OnAsync(Store, "", arguments);

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("Usage:").And.Contain(arguments[0] == "retention" ? "--dry-run" : "export"));
        Assert.That(File.Exists(Store), Is.False);
    }

    [TestCase("--Retention:Hour=99")]
    [TestCase("--Retention:Hour", "99")]
    [TestCase("/Retention:Hour", "99")]
    [TestCase("/Retention:Hour=99")]
    [TestCase("Retention:Hour=99")]
    [TestCase("--retention:hour=99")]
    public async Task A_setting_is_taken_in_every_form_before_and_after_the_command(params string[] setting)
    {
        foreach (var arguments in new string[][] { ["retention", .. setting], [.. setting, "retention"] })
        {
            var run = await ProgramRun.OnAsync(Store, "", arguments);

            Assert.That(run.ExitCode, Is.EqualTo(1), run.Output);
            Assert.That(run.Errors, Does.Contain("Retention:Hour = 99"));
        }
    }
}
