using LeanTechBot.Tests.Drivers;

namespace LeanTechBot.Tests.Browser;

/// <summary>Every kind of card that the bot shows, as real calls show it, with a client whose names are long.</summary>
internal sealed class CardGallery
{
    private const string Client = "Maria Concepcion Villanueva-Dela Cruz";
    private const string Company = "eastwind-business";

    private static readonly (string, string)[] Ransomware =
        [("concern", "Ransomware"), ("What was observed?", "Files are renamed to .locked, and every shared folder has a ransom note")];

    private readonly List<KeyValuePair<string, string>> cards = [];
    private readonly BotHost bot;
    private readonly Call call;

    private CardGallery(BotHost bot) => (this.bot, call) = (bot, new Call(bot));

    /// <summary>The JSON of each card by a name, in the order of the calls.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> WalkAsync()
    {
        await using var bot = await BotHost.StartAsync();
        var gallery = new CardGallery(bot);
        await gallery.DeskAsync();
        await gallery.TierOneAsync();
        await gallery.TierTwoAsync();
        await gallery.TierThreeAsync();
        return gallery.cards.Select((card, index) => KeyValuePair.Create($"{index + 1:D2} {card.Key}", card.Value)).ToDictionary();
    }

    private async Task DeskAsync()
    {
        await call.Chat.IsInstalledAsync();
        Keep("welcome");
        await TypesAsync("help", "help");
        await TypesAsync("code LT-2003", "code");
        await TypesAsync("Client says the portal is slow since this morning", "no call");
        await TypesAsync("status", "no call, status");
    }

    private async Task TierOneAsync()
    {
        await call.TypesAsync("new");
        await ClicksAsync("Not a call", "not a call");
        await ClicksAsync("Close it", "closed, not a call", ("Why?", "Wrong number"));
        await TypesAsync("new", "step 1");
        await ClicksAsync("Next: intake", "step 1, errors");
        await call.GreetsAsync(Client, "agila");
        Keep("step 1, several companies");
        await ClicksAsync("Next: intake", "step 1, type again", ("Company", "None of these: type again"));
        await call.GreetsAsync(Client, Company);
        Keep("step 2");
        Keep("step 1 done", back: 1);
        await TypesAsync("statsu", "near miss");
        await TypesAsync("help", "help in a call");
        await TypesAsync("new", "still open");
        await call.ClicksAsync("Continue step 2");
        await ClicksAsync("Next: categorize", "step 2, errors", ("Summary in one line", "Portal shows LT-9876"), ("Users affected", "some"));
        await call.ReportsAsync("Portal shows LT-2003 and LT-6001 on every page");
        Keep("step 3");
        await ClicksAsync("Back", "step 2, codes");
        Keep("step 3 left", back: 1);
        await ClicksAsync("Next: categorize", "step 2, severity changed", ("Severity", "Low"));
        await call.ClicksAsync("Next: categorize", ("Severity", "From the code"));
        await ClicksAsync("Next: decide", "step 3, errors", ("One shared root cause?", "Yes, shared"), ("concern", "Data loss"));
        await call.ClicksAsync("Next: decide", ("One shared root cause?", "No, independent"), ("concern", "None of these"));
        Keep("step 4");
        Keep("step 3 decided", back: 1);
        bot.Time.Advance(TimeSpan.FromMinutes(12));
        await call.TypesAsync("back");
        await call.ClicksAsync("Next: decide");
        Keep("step 4, update due");
        await ClicksAsync("Difficult client", "difficult client");
        await call.ClicksAsync("Back to the call");
        await ClicksAsync("Ask a peer", "ask a peer");
        await call.ClicksAsync("Back to the call");
        await TypesAsync("spiel", "spiels");
        await TypesAsync("spiel angry", "no spiel of that name");
        await TypesAsync("notes", "notes");
        await TypesAsync("status", "status");
        await call.ClicksAsync("Show the step");
        await call.InvestigatesAsync("resolv.conf points to the old nameserver", "nameserver corrected");
        Keep("step 5");
        await ClicksAsync("Resolved: next", "step 5, errors");
        await call.ResolvesAsync(confirmed: false);
        Keep("step 6");
        await call.ClicksAsync("Next: document", ("What happened (optional, facts only)", "The client raised his voice twice and asked for a manager."));
        Keep("step 7, complete");
        await ClicksAsync("Close ticket", "step 7, not confirmed");
        await ClicksAsync("Close ticket", "closed", ("Client's confirmation", "true"));
    }

    private async Task TierTwoAsync()
    {
        await call.OpensAsync();
        await call.GreetsAsync(Client, Company);
        await ClicksAsync("Escalate", "escalate");
        await ClicksAsync("Check KB-155", "refused", ("Companies affected", "12"), ("One shared root cause?", "Not known"), ("concern", "None of these"));
        await call.ClicksAsync("The facts changed");
        await call.ClicksAsync("Check KB-155", ("Companies affected", "180"), ("One shared root cause?", "Yes, shared"));
        await ClicksAsync("Check KB-155", "Tier 2 met", ("Which shared infrastructure?", "Central login of the client portal"));
        await ClicksAsync("Escalate to Tier 2", "Tier 2 recorded", ("Common symptoms", "Nobody can sign in to the portal"), ("Timeline", "Since 09:15, all at once"),
            ("What was tried", "Checked the login service on three servers: it times out"));
        await call.TypesAsync("status");
        await ClicksAsync("Show the step", "step 7, much missing");
        await call.ClicksAsync("Escalate");
        await ClicksAsync("Check KB-155", "not possible");
    }

    private async Task TierThreeAsync()
    {
        await TypesAsync("hello", "open calls");
        await call.OpensAsync();
        await call.GreetsAsync(Client, Company);
        await ClicksAsync("Security", "security");
        await ClicksAsync("Send to Tier 3", "security, questioned", ("concern", "Unauthorized access"), ("What was observed?", "One user is locked out"));
        await ClicksAsync("Send to Tier 3", "Tier 3 recorded", Ransomware);
        await call.TypesAsync("status");
        await ClicksAsync("Show the step", "step 7, Tier 3");
        await TypesAsync("status", "status, Tier 3");
        bot.Time.Advance(TimeSpan.FromMinutes(45));
        await ClicksAsync("Show the step", "step 7, past target");
        bot.Time.Advance(TimeSpan.FromMinutes(45));
        await TypesAsync("status", "status, breached");
        await ClicksAsync("Show the step", "step 7, breached");
    }

    private async Task TypesAsync(string text, string name)
    {
        await call.TypesAsync(text);
        Keep(name);
    }

    private async Task ClicksAsync(string button, string name, params (string Input, string Entry)[] entries)
    {
        await call.ClicksAsync(button, entries);
        Keep(name);
    }

    /// <summary>Keeps the newest card, or one before it.</summary>
    private void Keep(string name, int back = 0) =>
        cards.Add(KeyValuePair.Create(name, call.Chat.Messages.Where(message => message.Card is not null).Reverse().ElementAt(back).Card!.ToJsonString()));
}
