using System.Text;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>KB-450: passwords, tokens, keys and card numbers are masked before anything is stored, sent or logged.</summary>
internal sealed class SecretTests
{
    private const string PrivateKey = "-----BEGIN PRIVATE KEY-----\nMIIEvgIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----";

    private static readonly TestCaseData[] Secrets =
    [
        new TestCaseData("her password: Hunter2!xyz", "Hunter2!xyz").SetArgDisplayNames("password"),
        new TestCaseData("card 4111 1111 1111 1111 was declined", "4111 1111 1111 1111").SetArgDisplayNames("card number"),
        new TestCaseData("sent Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLXZhbHVl", "eyJzdWIiOiIxMjM0In0").SetArgDisplayNames("token"),
        new TestCaseData($"she pasted {PrivateKey}", "MIIEvgIBADANBgkqhkiG9w0BAQEFAASC").SetArgDisplayNames("private key"),
    ];

    private BotHost bot = null!;
    private Call call = null!;

    [SetUp]
    public async Task StartBot()
    {
        bot = await BotHost.StartAsync(("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"));
        call = new Call(bot);
    }

    [TearDown]
    public async Task StopBot() => await bot.DisposeAsync();

    [TestCaseSource(nameof(Secrets))]
    public async Task In_a_note(string typed, string secret)
    {
        await call.OpensAsync();

        await call.TypesAsync(typed);

        call.Sees("masked and is not stored.");
        Assert.That(await call.NotesAsync(), Has.Some.StartsWith("Typed and masked before storing (KB-450):"));
        await IsNowhereAsync(secret);
    }

    [TestCaseSource(nameof(Secrets))]
    public async Task In_a_card_s_input(string typed, string secret)
    {
        await call.WalksToAsync(CallStep.Intake);

        await call.ClicksAsync("Next: categorize", ("Summary in one line", "Login fails"), ("Since when?", "now"), ("What the client reports (optional now)", typed), ("Severity", "Low"));

        call.IsAt(CallStep.Categorization);
        call.Sees("masked and is not stored.");
        Assert.That((await call.TicketAsync()).Answers.Intake.Description, Is.Not.Null.And.Not.Contains(secret));
        await IsNowhereAsync(secret);
    }

    [TestCaseSource(nameof(Secrets))]
    public async Task In_a_draft_that_was_not_submitted(string typed, string secret)
    {
        await call.WalksToAsync(CallStep.Intake);

        await call.ClicksAsync("Escalate", ("What the client reports (optional now)", typed));

        await IsNowhereAsync(secret);
    }

    [TestCaseSource(nameof(Secrets))]
    public async Task In_a_line_without_a_call(string typed, string secret)
    {
        await call.TypesAsync(typed);
        Assert.That(call.Chat.LastCard.Json.ToJsonString(), Does.Not.Contain(secret));

        await call.ClicksAsync("New call, keep as note");

        await IsNowhereAsync(secret);
    }

    [TestCaseSource(nameof(Secrets))]
    public async Task On_an_overtaken_card(string typed, string secret)
    {
        await call.WalksToAsync(CallStep.Intake);
        var old = call.Chat.Clicking("Next: categorize", ("What the client reports (optional now)", typed));
        await call.TypesAsync("hi");
        await call.ReportsAsync();

        await call.Chat.SendAsync(old);

        await IsNowhereAsync(secret);
    }

    private async Task IsNowhereAsync(string secret)
    {
        Assert.That(string.Join("\n", bot.Connector.Requests.Select(request => request.Body?.ToJsonString())), Does.Not.Contain(secret), "sent");
        Assert.That(string.Join("\n", await call.NotesAsync()), Does.Not.Contain(secret), "noted");
        Assert.That(bot.Log.Lines, Has.None.Contains(secret), "logged");
        Assert.That(bot.Log.Lines, Has.Some.Contains("Secrets masked"), "the log is read");
        await bot.RestartAsync();
        var stored = new StringBuilder();
        foreach (var file in Directory.GetFiles(bot.Folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            stored.Append(Encoding.Latin1.GetString(bytes));
        }

        Assert.That(stored.ToString(), Does.Contain(call.TicketId.ToString()), "the store's bytes are read");
        Assert.That(stored.ToString(), Does.Not.Contain(secret), "stored");
    }
}
