namespace LeanTechBot.Tests.Playground;

/// <summary>The calls that are walked in the Playground, as an engineer walks them: nothing but what is typed, clicked and seen.</summary>
internal static class WalkedCalls
{
    /// <summary>A Tier 1 call from <c>new</c> to the closed ticket.</summary>
    public static async Task TierOneAsync(IEngineersChat chat)
    {
        await chat.SeesAsync("Ready for your next call");
        await chat.TypesAsync("new");
        await chat.SeesAsync("Step 1 of 7");
        await chat.ClicksAsync("Next: intake", ("Client name", "Ana Reyes"), ("Form of address", "Ms."), ("Company", "northgate"),
            ("Identity", "Confirmed by call-back"), ("Your employee id", "LT-T1-014"));
        await chat.SeesAsync("Step 2 of 7");
        await chat.ClicksAsync("Next: categorize", ("Summary in one line", "Portal shows LT-2003 since this morning"), ("Since when?", "09:15"),
            ("Others at the company?", "Some people"), ("Users affected", "12"), ("What the client reports (optional now)", "The portal stopped loading at 09:15 for the warehouse team."));
        await chat.SeesAsync("Step 3 of 7");
        await chat.ClicksAsync("Back");
        await chat.SeesAsync("LT-2003 DNS Resolution Failure");
        await chat.ClicksAsync("Next: categorize");
        await chat.SeesAsync("Step 3 of 7");
        await chat.ClicksAsync("Next: decide", ("One shared root cause?", "No, independent"), ("Any security concern, confirmed or suspected?", "None of these"));
        await chat.SeesAsync("Step 4 of 7");
        await chat.TypesAsync("resolv.conf points to a nameserver that was switched off");
        await chat.SeesAsync("Noted");
        await chat.ClicksAsync("Update sent", ("Check the logs", "true"), ("What the logs say", "dead nameserver in resolv.conf"));
        await chat.SeesAsync("Last update to the client");
        await chat.ClicksAsync("Next: resolution", ("Apply fixes", "true"));
        await chat.SeesAsync("Step 5 of 7");
        await chat.ClicksAsync("Resolved: next", ("Monitor log", "true"), ("Service status", "true"), ("Root cause", "Dead nameserver in /etc/resolv.conf"),
            ("Steps taken", "Pointed resolv.conf to the live nameserver and restarted leantech-monitor."), ("Client's confirmation", "true"));
        await chat.SeesAsync("entry to complete above");
        await chat.ClicksAsync("Resolved: next", ("In the client's words", "The server asked a switched-off system for names. It asks the right one now."));
        await chat.SeesAsync("Step 6 of 7");
        await chat.ClicksAsync("Next: document");
        await chat.SeesAsync("Every required field is there");
        await chat.ClicksAsync("Close ticket");
        await chat.SeesAsync("Ticket closed");
    }

    /// <summary>An escalation that KB-155 refuses, and the way back to the step it was asked from.</summary>
    public static async Task RefusedAsync(IEngineersChat chat)
    {
        await chat.SeesAsync("Ready for your next call");
        await chat.ClicksAsync("New call");
        await chat.SeesAsync("Step 1 of 7");
        await chat.ClicksAsync("Escalate", ("Client name", "Ana Reyes"), ("Company", "northgate"));
        await chat.SeesAsync("KB-155 decides");
        await chat.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "Yes, shared"),
            ("Any security concern, confirmed or suspected?", "None of these"));
        await chat.SeesAsync("Which shared infrastructure?");
        await chat.ClicksAsync("Check KB-155", ("Which shared infrastructure?", "DNS"));
        await chat.SeesAsync("12 affected, 150 needed");
        await chat.ClicksAsync("Continue at step 1");
        await chat.SeesAsync("Step 1 of 7");
    }

    /// <summary>A security call, from a company picked out of several to the Tier 3 record.</summary>
    public static async Task SecurityAsync(IEngineersChat chat)
    {
        await chat.SeesAsync("Ready for your next call");
        await chat.ClicksAsync("New call");
        await chat.SeesAsync("Step 1 of 7");
        await chat.ClicksAsync("Next: intake", ("Client name", "Luis Ocampo"), ("Form of address", "Mr."), ("Company", "agila"),
            ("Identity", "Known contact"), ("Your employee id", "LT-T1-014"));
        await chat.SeesAsync("companies match");
        await chat.ClicksAsync("Next: intake", ("Company", "Agila Collections (agila-collections)"));
        await chat.SeesAsync("Step 2 of 7");
        await chat.ClicksAsync("Security", ("Summary in one line", "Files cannot be opened"));
        await chat.SeesAsync("A suspicion is enough");
        await chat.ClicksAsync("Send to Tier 3", ("Any security concern, confirmed or suspected?", "Ransomware"),
            ("What was observed?", "Files are renamed to .locked, and every folder has a ransom note"));
        await chat.SeesAsync("Recorded for Tier 3");
        await chat.SeesAsync("is in #tier3-escalation since");
        await chat.SeesAsync("was told directly at");
        await chat.ClicksAsync("Next: document");
        await chat.SeesAsync("Step 7 of 7");
    }

    /// <summary>A shared outage of 180 companies, escalated to Tier 2.</summary>
    public static async Task TierTwoAsync(IEngineersChat chat)
    {
        await chat.TypesAsync("escalate");
        await chat.SeesAsync("No call is on.");
        await chat.TypesAsync("new");
        await chat.SeesAsync("Step 1 of 7");
        await chat.TypesAsync("escalate");
        await chat.SeesAsync("KB-155 decides");
        await chat.ClicksAsync("Check KB-155", ("Companies affected", "180"), ("One shared root cause?", "Yes, shared"),
            ("Any security concern, confirmed or suspected?", "None of these"));
        await chat.SeesAsync("Which shared infrastructure?");
        await chat.ClicksAsync("Check KB-155", ("Which shared infrastructure?", "DNS"));
        await chat.SeesAsync("KB-155 Tier 2 is met");
        await chat.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10, all at once"), ("What was tried", "dig against both servers: no answer"));
        await chat.SeesAsync("Recorded for Tier 2");
    }

    /// <summary>A question to peers, confirmed in its masked words.</summary>
    public static async Task AskedAsync(IEngineersChat chat)
    {
        await chat.TypesAsync("new");
        await chat.SeesAsync("Step 1 of 7");
        await chat.ClicksAsync("Next: intake", ("Client name", "Ana Reyes"), ("Form of address", "Ms."), ("Company", "northgate"),
            ("Identity", "Known contact"), ("Your employee id", "LT-T1-014"));
        await chat.SeesAsync("Step 2 of 7");
        await chat.TypesAsync("ask has anyone seen LT-2003 at Northgate Logistics after the update?");
        await chat.SeesAsync("Nothing is posted yet");
        await chat.ClicksAsync("Post it");
    }
}
