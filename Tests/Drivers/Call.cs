using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Drivers;

/// <summary>An engineer on a client's call, in SOP-7005's words. Everything goes through the chat; only what is stored is read from the desk.</summary>
internal sealed partial class Call(BotHost bot, TeamsUser? engineer = null)
{
    public BotHost Bot => bot;

    public TeamsChat Chat { get; } = new(bot, engineer ?? TeamsUser.Mara);

    /// <summary>The newest card of the chat.</summary>
    public ShownCard CurrentCard => Chat.LastCard;

    /// <summary>The newest card of a step, whatever came after it.</summary>
    public ShownCard StepCard => Chat.Messages.Where(message => message.Card is not null).Select(message => new ShownCard(message.Card!))
        .Last(card => card.Lines[0].StartsWith("Step ", StringComparison.Ordinal));

    /// <summary>The ticket that the chat spoke of last.</summary>
    public TicketId TicketId => TicketId.Parse(Id().Matches(Chat.Text)[^1].Value);

    public async Task<Ticket> TicketAsync() => (await bot.Desk.FindAsync(TicketId, default))!;

    public async Task<ImmutableArray<string>> NotesAsync() => [.. (await bot.Desk.NotesAsync(TicketId, default)).Select(note => note.Text)];

    public Task<BotAnswer> TypesAsync(string text) => Chat.TypesAsync(text);

    public Task<BotAnswer> ClicksAsync(string button, params (string Input, string Entry)[] entries) => Chat.ClicksAsync(button, entries);

    /// <summary>Clicks the primary button of the newest card, as it stands.</summary>
    public Task<BotAnswer> GoesOnAsync(params (string Input, string Entry)[] entries) => ClicksAsync(CurrentCard.Primary, entries);

    /// <summary>Makes ready to pass a step of a Tier 1 call by its primary button.</summary>
    public CardClick Passing(CallStep step) => Chat.Clicking(CurrentCard.Primary, EntriesOf(step));

    /// <summary>The chat shows a text now.</summary>
    public void Sees(string text) => Assert.That(Chat.Text, Does.Contain(text));

    public void SeesNot(string text) => Assert.That(Chat.Text, Does.Not.Contain(text));

    /// <summary>The newest card is a step's.</summary>
    public void IsAt(CallStep step) => Assert.That(CurrentCard.Lines[0], Does.StartWith($"Step {(int)step} of 7"), Chat.Text);

    public async Task<Call> OpensAsync()
    {
        await TypesAsync("new");
        return this;
    }

    /// <summary>Step 1.</summary>
    public Task<BotAnswer> GreetsAsync(string client = "Ana Reyes", string company = "northgate", string form = "Ms.", string identity = "Known contact") => ClicksAsync("Next: intake",
    [
        ("Client name", client), ("Form of address", form), ("Company", company), ("Identity", identity),
        .. new ShownCard(Chat.MessageWith("Next: intake").Card!).Inputs.Any(input => input.Id == "employeeId") ? [("employeeId", Chat.User.EmployeeId)] : Array.Empty<(string, string)>(),
    ]);

    /// <summary>Step 2. Without a severity the error code sets it.</summary>
    public Task<BotAnswer> ReportsAsync(string summary = "Portal shows LT-2003", string since = "09:10", string users = "12", string? severity = null) => ClicksAsync("Next: categorize",
    [
        .. EntriesOf(CallStep.Intake), ("Summary in one line", summary), ("Since when?", since), ("Users affected", users),
        .. severity is null ? Array.Empty<(string, string)>() : [("Severity", severity)],
    ]);

    /// <summary>Step 3 without a security concern.</summary>
    public async Task CategorizesAsync(int companies = 1, SharedCause cause = SharedCause.No, string infrastructure = "DNS")
    {
        await ClicksAsync("Next: decide", [.. EntriesOf(CallStep.Categorization), ("Companies affected", $"{companies}"), ("One shared root cause?", $"{cause}")]);
        if (cause == SharedCause.Yes)
        {
            await ClicksAsync("Next: decide", ("Which shared infrastructure?", infrastructure));
        }
    }

    /// <summary>Step 4: what was found, and what was done about it.</summary>
    public Task<BotAnswer> InvestigatesAsync(string finding, string fix) => ClicksAsync("Next: resolution",
        [.. EntriesOf(CallStep.Investigation), ("logsFinding", finding), ("fixesFinding", fix)]);

    /// <summary>Step 5, verified.</summary>
    public Task<BotAnswer> ResolvesAsync(string rootCause = "Wrong nameserver", string steps = "Corrected /etc/resolv.conf", bool confirmed = true) => ClicksAsync("Resolved: next",
        [.. EntriesOf(CallStep.Resolution), ("Root cause", rootCause), ("Steps taken", steps), ("Client's confirmation", confirmed ? "true" : "false")]);

    /// <summary>Step 6: the client was not difficult.</summary>
    public Task<BotAnswer> PassesAsync() => ClicksAsync("Next: document");

    /// <summary>Step 7 of a complete ticket.</summary>
    public Task<BotAnswer> ClosesAsync() => ClicksAsync("Close ticket");

    /// <summary>A new call that is 150 companies without DNS, escalated to Tier 2.</summary>
    public async Task<Call> EscalatesToTier2Async()
    {
        await WalksToAsync(CallStep.Categorization);
        await CategorizesAsync(companies: 150, SharedCause.Yes);
        await ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig against both servers: no answer"));
        return this;
    }

    /// <summary>A new call that is ransomware, sent to Tier 3.</summary>
    public async Task<Call> EscalatesToTier3Async()
    {
        await WalksToAsync(CallStep.Intake);
        await SaysRansomwareAsync();
        return this;
    }

    /// <summary>Says on the call that is on that it is ransomware.</summary>
    public async Task SaysRansomwareAsync()
    {
        await AsksSecurityAsync();
        await ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "Files are renamed to .locked"), ("On which system?", "northgate-files01"));
    }

    /// <summary>Opens the security question; of an escalated ticket that is still on, it is the one meant.</summary>
    public async Task AsksSecurityAsync()
    {
        await TypesAsync("security");
        if (CurrentCard.Button("This ticket") is not null)
        {
            await ClicksAsync("This ticket");
        }
    }

    /// <summary>A new Tier 1 call, walked until it stands at a step.</summary>
    public async Task<Call> WalksToAsync(CallStep step)
    {
        await OpensAsync();
        for (var at = CallStep.Greeting; at < step; at++)
        {
            await Chat.SendAsync(Passing(at));
        }

        IsAt(step);
        return this;
    }

    /// <summary>What is entered at a step of an ordinary Tier 1 call.</summary>
    private (string, string)[] EntriesOf(CallStep step) => step switch
    {
        CallStep.Greeting => [("Client name", "Ana Reyes"), ("Form of address", "Ms."), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", Chat.User.EmployeeId)],
        CallStep.Intake =>
        [
            ("Summary in one line", "Portal shows LT-2003"), ("Since when?", "09:10"), ("Users affected", "12"), ("Others at the company?", "Some people"),
            ("What the client reports (optional now)", "The portal stopped loading."),
        ],
        CallStep.Categorization => [("Companies affected", "1"), ("One shared root cause?", "No, independent"), ("Any security concern, confirmed or suspected?", "None of these")],
        CallStep.Investigation =>
        [
            ("logsChecked", "true"), ("logsFinding", "resolv.conf points to the old nameserver"), ("errorsChecked", "true"), ("processesChecked", "true"), ("stabilityChecked", "true"),
            ("fixesApplied", "true"), ("fixesFinding", "nameserver corrected"),
        ],
        CallStep.Resolution =>
        [
            ("Monitor log", "true"), ("Service status", "true"), ("Root cause", "Wrong nameserver"), ("Steps taken", "Corrected /etc/resolv.conf"), ("Client's confirmation", "true"),
        ],
        _ => [],
    };

    [GeneratedRegex(@"INC-\d{4}-\d{2}-\d{5}")]
    private static partial Regex Id();
}
