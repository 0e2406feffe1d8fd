using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Manifest;

/// <summary>The Teams app as it is uploaded.</summary>
internal sealed class ManifestTests
{
    private const string AppId = "5f1c8a3e-7b24-4d90-a6e1-93c2d7f0b458";

    /// <summary>The colour type of a PNG with red, green, blue and alpha.</summary>
    private const byte WithAlpha = 6;

    private string folder = "";
    private IReadOnlyDictionary<string, byte[]> files = new Dictionary<string, byte[]>();

    [OneTimeSetUp]
    public async Task Pack()
    {
        folder = Directory.CreateTempSubdirectory("leantechbot-manifest-").FullName;
        var zip = Path.Combine(folder, "app.zip");
        var (exitCode, output) = await AppPackage.PackAsync(AppId, zip);
        Assert.That(exitCode, Is.Zero, output);
        files = await AppPackage.ReadAsync(zip);
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_zip_has_the_manifest_and_the_icons_at_its_root_and_nothing_else() =>
        Assert.That(files.Keys, Is.EquivalentTo(["manifest.json", "color.png", "outline.png"]));

    [Test]
    public async Task The_manifest_fits_the_schema_it_names()
    {
        var errors = JsonSerializer.Deserialize<string[]>(await NodeScript.RunAsync("check-manifest.mjs", Text("manifest.json")));

        Assert.That(errors, Is.Empty);
    }

    [Test]
    public async Task A_manifest_that_does_not_fit_is_noticed()
    {
        var spoilt = Text("manifest.json").Replace("\"accentColor\": \"#", "\"accentColor\": \"", StringComparison.Ordinal);

        Assert.That(await NodeScript.RunAsync("check-manifest.mjs", spoilt), Does.Contain("accentColor"));
    }

    [Test]
    public void The_id_given_is_the_app_s_and_the_bot_s()
    {
        using var manifest = JsonDocument.Parse(files["manifest.json"]);

        Assert.That(manifest.RootElement.GetProperty("id").GetString(), Is.EqualTo(AppId));
        Assert.That(Bot(manifest).GetProperty("botId").GetString(), Is.EqualTo(AppId));
    }

    [Test]
    public void The_bot_is_for_personal_chats_teams_and_group_chats()
    {
        using var manifest = JsonDocument.Parse(files["manifest.json"]);

        Assert.That(Texts(Bot(manifest).GetProperty("scopes")), Is.EquivalentTo(["personal", "team", "groupChat"]));
    }

    [Test]
    public void The_commands_that_can_be_used_at_any_time_are_listed()
    {
        using var manifest = JsonDocument.Parse(files["manifest.json"]);
        var commands = Bot(manifest).GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray().ToArray();

        Assert.That(commands.Select(command => command.GetProperty("title").GetString()),
            Is.EqualTo(["new", "status", "step", "notes", "spiel", "kb", "escalate", "security", "ask", "help"]));
        Assert.That(commands.Select(command => command.GetProperty("description").GetString()!.Length), Is.All.InRange(1, 128));
    }

    [TestCase("color.png", 192)]
    [TestCase("outline.png", 32)]
    public void An_icon_is_a_square_png_of_Teams_size(string icon, int size)
    {
        var png = files[icon].AsSpan();

        Assert.That(Encoding.ASCII.GetString(png[1..4]), Is.EqualTo("PNG"));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(png[16..20]), Is.EqualTo(size));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(png[20..24]), Is.EqualTo(size));
    }

    [Test]
    public void The_outline_can_be_transparent() => Assert.That(files["outline.png"][25], Is.EqualTo(WithAlpha));

    [TestCase("")]
    [TestCase("northgate")]
    [TestCase("5f1c8a3e7b244d90a6e193c2d7f0b458")]
    public async Task Without_an_application_id_nothing_is_packed(string appId)
    {
        var zip = Path.Combine(folder, $"{Guid.NewGuid():n}.zip");

        var (exitCode, output) = await AppPackage.PackAsync(appId, zip);

        Assert.That(exitCode, Is.Not.Zero);
        Assert.That(output, Does.Contain("MicrosoftAppId"));
        Assert.That(zip, Does.Not.Exist);
    }

    private static JsonElement Bot(JsonDocument manifest) => manifest.RootElement.GetProperty("bots")[0];

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);

    private string Text(string file) => Encoding.UTF8.GetString(files[file]);
}
