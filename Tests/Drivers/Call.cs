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

    /// <summary>The ticket that the chat spoke of last.</summary>
    public TicketId TicketId => TicketId.Parse(Id().Matches(Chat.Text)[^1].Value);

    public async Task<Ticket> TicketAsync() => (await bot.Desk.FindAsync(TicketId, default))!;

    public async Task<ImmutableArray<string>> NotesAsync() => [.. (await bot.Desk.NotesAsync(TicketId, default)).Select(note => note.Text)];

    public Task<BotAnswer> TypesAsync(string text) => Chat.TypesAsync(text);

    public Task<BotAnswer> ClicksAsync(string button, params (string Input, string Entry)[] entries) => Chat.ClicksAsync(button, entries);

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
        .. CurrentCard.Inputs.Any(input => input.Id == "employeeId") ? [("employeeId", "LT-T1-007")] : Array.Empty<(string, string)>(),
    ]);

    /// <summary>Step 2. Without a severity the error code sets it.</summary>
    public Task<BotAnswer> ReportsAsync(string summary = "Portal shows LT-2003", string since = "09:10", string users = "12", string? severity = null) => ClicksAsync("Next: categorize",
    [
        ("Summary in one line", summary), ("Since when?", since), ("Users affected", users), ("Others at the company?", "Some people"),
        ("What the client reports (optional now)", "The portal stopped loading after lunch."),
        .. severity is null ? Array.Empty<(string, string)>() : [("Severity", severity)],
    ]);

    /// <summary>Step 3 without a security concern.</summary>
    public async Task CategorizesAsync(int companies = 1, SharedCause cause = SharedCause.No, string infrastructure = "DNS")
    {
        await ClicksAsync("Next: decide", ("Companies affected", $"{companies}"), ("One shared root cause?", $"{cause}"), ("Any security concern, confirmed or suspected?", "None of these"));
        if (cause == SharedCause.Yes)
        {
            await ClicksAsync("Next: decide", ("Which shared infrastructure?", infrastructure));
        }
    }

    /// <summary>Step 4: what was found, and what was done about it.</summary>
    public Task<BotAnswer> InvestigatesAsync(string finding = "resolv.conf points to the old nameserver", string fix = "nameserver corrected") => ClicksAsync("Next: resolution",
        ("logsChecked", "true"), ("logsFinding", finding), ("errorsChecked", "true"), ("processesChecked", "true"), ("stabilityChecked", "true"), ("fixesApplied", "true"), ("fixesFinding", fix));

    /// <summary>Step 5, verified.</summary>
    public Task<BotAnswer> ResolvesAsync(string rootCause = "Wrong nameserver", string steps = "Corrected /etc/resolv.conf", bool confirmed = true) => ClicksAsync("Resolved: next",
        ("Monitor log", "true"), ("Service status", "true"), ("Root cause", rootCause), ("Steps taken", steps), ("Client's confirmation", confirmed ? "true" : "false"));

    /// <summary>Step 6: the client was not difficult.</summary>
    public Task<BotAnswer> PassesAsync() => ClicksAsync("Next: document");

    /// <summary>Step 7 of a complete ticket.</summary>
    public Task<BotAnswer> ClosesAsync() => ClicksAsync("Close ticket");

    /// <summary>A new Tier 1 call, walked until it stands at a step.</summary>
    public async Task<Call> WalksToAsync(CallStep step)
    {
        await OpensAsync();
        for (var at = CallStep.Greeting; at < step; at++)
        {
            await PassesStepAsync(at);
        }

        IsAt(step);
        return this;
    }

    /// <summary>Passes one step of a Tier 1 call by its primary button.</summary>
    public Task PassesStepAsync(CallStep step) => step switch
    {
        CallStep.Greeting => GreetsAsync(),
        CallStep.Intake => ReportsAsync(),
        CallStep.Categorization => CategorizesAsync(),
        CallStep.Investigation => InvestigatesAsync(),
        CallStep.Resolution => ResolvesAsync(),
        CallStep.DifficultClients => PassesAsync(),
        _ => ClosesAsync(),
    };

    [GeneratedRegex(@"INC-\d{4}-\d{2}-\d{5}")]
    private static partial Regex Id();
}
