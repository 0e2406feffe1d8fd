using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What is known of the client from the call does not get into the peers' channel (KB-102).</summary>
internal sealed class PeerPrivacyTests : TeamFixture
{
    [Test]
    public async Task A_question_names_neither_the_affected_system_nor_the_client_s_log_in_nor_a_number()
    {
        await Call.OpensAsync();
        await Call.GreetsAsync(client: "Jo Li");
        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Slow"), ("Since when?", "09:10"), ("Affected system", "ledger01 on Zeus"), ("Severity", "Low"));

        await AsksAsync("Li (joli, 0917 123 4567) waits on ledger01 for zeus and the mail server, all of 10.2.0.x. Outlook shows LT-2003. Seen?");

        Assert.That(Question, Does.Contain("[client] ([client], [phone]) waits on [host] for [host] and the mail server, all of [address]. Outlook shows LT-2003. Seen?"));
    }

    [Test]
    public async Task A_question_does_not_name_a_company_that_is_not_identified_yet()
    {
        await Call.OpensAsync();
        await Call.GreetsAsync(company: "Zamboanga Shipyards");
        Call.IsAt(CallStep.Greeting);

        await AsksAsync("Who serves Zamboanga Shipyards? Zamboanga is not in the directory.");

        Assert.That(Question, Does.Contain("Who serves [company]? [company] is not in the directory."));
    }

    private string Question => Bot.Team.Channel(OperationsTeam.Tier1).Post.Text;

    private async Task AsksAsync(string question)
    {
        await Call.TypesAsync($"ask {question}");
        await Call.ClicksAsync("Post it");
        await Bot.DeliversAsync();
    }
}
