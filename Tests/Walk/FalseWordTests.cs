using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The engineer is given no words that the ticket shows to be false.</summary>
internal sealed class FalseWordTests : TeamFixture
{
    private const string Isolated = "isolated issue with your company’s server";
    private const string Scope = "falls within our Tier 1 support scope";

    [Test]
    public async Task With_149_companies_and_a_shared_cause_nothing_is_called_isolated()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(149, SharedCause.Yes);
        await Call.ClicksAsync("Difficult client");
        await Call.TypesAsync("spiel");
        await Call.TypesAsync("escalate");

        Call.SeesNot(Isolated);
        Call.SeesNot("isolated to your company’s server");
        Call.Sees("Not true for this ticket now: Client insists on escalation, Client claims a company-wide outage.");
        Call.Sees("I completely understand your frustration");
    }

    [Test]
    public async Task A_refused_escalation_of_149_companies_says_nothing_false()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "149"), ("One shared root cause?", "Yes"), ("concern", "None"));
        await Call.ClicksAsync("Check KB-155", ("Which shared infrastructure?", "DNS"));

        Call.Sees("Not escalated");
        Call.SeesNot(Isolated);
        Call.Sees("I completely understand your frustration");
    }

    [Test]
    public async Task On_a_ransomware_ticket_the_engineer_does_not_work_on_it()
    {
        await Call.EscalatesToTier3Async();
        await Call.TypesAsync("spiel");

        Call.SeesNot(Scope);
        Call.SeesNot("I’m working on resolving it now");
        Call.Sees("your case has been passed to our Tier 3 team");
        Call.Sees("not in SOP-7005");
        Call.Sees("General de-escalation");
        Call.Sees("Client demands to speak to a manager");
    }

    [TestCase("spiel insists", "Do not say this as it stands.", "is with Tier 3, not within Tier 1's scope")]
    [TestCase("spiel outage", "Do not say this as it stands.", "not you.")]
    [TestCase("spiel resolution", "Do not say this as it stands.", "it is not resolved")]
    [TestCase("spiel status", "Our own words, not in SOP-7005:", "has been passed to our Tier 3 team")]
    public async Task Asked_for_by_name_it_is_shown_with_what_does_not_hold(string typed, string begins, string says)
    {
        await Call.EscalatesToTier3Async();

        await Call.TypesAsync(typed);

        Assert.That(LastAnswer(), Does.StartWith(begins).And.Contain(says));
    }

    [TestCase("spiel manager")]
    [TestCase("spiel de-escalation")]
    public async Task What_is_never_false_is_shown_as_it_stands(string typed)
    {
        await Call.EscalatesToTier3Async();

        await Call.TypesAsync(typed);

        Assert.That(LastAnswer(), Does.StartWith("I "));
    }

    [Test]
    public async Task The_resolution_is_told_in_the_client_s_words_alone()
    {
        await Call.WalksToAsync(CallStep.Resolution);

        await Call.ClicksAsync("Resolved: next",
            ("Monitor log", "true"), ("Service status", "true"), ("Root cause", "resolv.conf on northgate-web01"),
            ("Steps taken", "Corrected /etc/resolv.conf"), ("clientWords", "an old setting sent your server the wrong way. We corrected it"));

        Call.Sees("Ms.\u00a0Reyes, I’ve identified and resolved the issue on your server. An old setting sent your server the wrong way.");
        Call.Sees("We corrected it. The system");
        Call.SeesNot("your server. resolv.conf");
        Assert.That(await Call.NotesAsync(), Has.Some.Contains("in the client's words: an old setting"));
    }

    [Test]
    public async Task Without_them_the_part_stays_open()
    {
        await Call.WalksToAsync(CallStep.Resolution);

        await Call.ResolvesAsync();

        Call.Sees("[Brief description of what was wrong and what was done]");
        Call.SeesNot("your server. Wrong nameserver");
    }

    [Test]
    public async Task What_is_only_ours_is_asked_out_of_the_client_s_words()
    {
        await Call.WalksToAsync(CallStep.Resolution);

        await Call.ClicksAsync("Resolved: next",
            ("Monitor log", "true"), ("Service status", "true"), ("Root cause", "Disk full"), ("Steps taken", "Rotated"),
            ("clientWords", "the disk of 10.0.0.2 was full"));

        Call.IsAt(CallStep.Resolution);
        Call.Sees("leave out \"10.0.0.2\"");
    }

    [TestCase("Ramon Villanueva", "Mr.", "Mr.\u00a0Villanueva")]
    [TestCase("Mr. Ramon Villanueva", "Mr.", "Mr.\u00a0Villanueva")]
    [TestCase("Ramon Villanueva", "Name only", "Ramon")]
    [TestCase("Juan dela Cruz", "Mr.", "Mr.\u00a0Dela Cruz")]
    public async Task The_client_is_addressed_by_the_rules_of_names(string name, string form, string spoken)
    {
        await Call.OpensAsync();
        await Call.GreetsAsync(name, form: form);

        await Call.TypesAsync("spiel manager");

        Assert.That(Call.Chat.Messages[^1].Text, Does.Contain($"a manager, {spoken}, and"));
    }

    [TestCase("ns1.corp.local served a stale zone", "ns1.corp.local")]
    [TestCase("LT-2003 after the change", "LT-2003")]
    [TestCase("10.0.0.12 did not answer", "10.0.0.12")]
    public async Task The_client_s_words_are_asked_for_once_where_the_root_cause_is_not_for_them(string cause, string found)
    {
        await Call.WalksToAsync(CallStep.Resolution);

        await Call.ResolvesAsync(cause);

        Call.IsAt(CallStep.Resolution);
        Assert.That(Call.CurrentCard.Text, Does.Contain($"\"{found}\" is not for the client."));
        Assert.That(Call.CurrentCard.Input("In the client's words").Value, Is.Empty);

        await Call.GoesOnAsync(("In the client's words", "A name server gave old answers, and we corrected it"));
        Call.IsAt(CallStep.DifficultClients);
        Call.Sees("A name server gave old answers, and we corrected it. The system is now back");
    }

    [Test]
    public async Task Sent_again_without_them_the_spiel_stays_open_there()
    {
        await Call.WalksToAsync(CallStep.Resolution);
        await Call.ResolvesAsync("LT-2003 after the change");

        await Call.GoesOnAsync();

        Call.IsAt(CallStep.DifficultClients);
        Call.Sees("[Brief description of what was wrong and what was done]");
    }

    /// <summary>The last answer to what was typed. That a post arrived is told beside the turn, and may come after the answer.</summary>
    private string LastAnswer() => Call.Chat.Messages.Select(message => message.Text).Last(text => !text.StartsWith($"{Call.TicketId} is in #", StringComparison.Ordinal));
}
