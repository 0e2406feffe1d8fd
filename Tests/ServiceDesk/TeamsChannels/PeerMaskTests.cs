using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.TeamsChannels;

/// <summary>KB-102: what goes to peers does not name a client. The ticket's client is Ana Reyes of Northgate Logistics.</summary>
internal sealed class PeerMaskTests
{
    private static readonly Ticket Ticket = SampleCall.At(CallStep.Investigation);

    [TestCase("Ana Reyes says it is slow", "[client] says it is slow")]
    [TestCase("ana says so, and REYES too", "[client] says so, and [client] too")]
    [TestCase("Ana's portal", "[client]'s portal")]
    [TestCase("Reyés, with an accent", "[client], with an accent")]
    [TestCase("Anaesthesia and Banana are other words", "Anaesthesia and Banana are other words")]
    public void The_client_is_masked_word_by_word(string typed, string masked) => Masks(typed, masked);

    [TestCase("Northgate Logistics is down", "[company] is down")]
    [TestCase("NORTHGATE is down", "[company] is down")]
    [TestCase("at northgate-logistics, since nine", "at [company], since nine")]
    [TestCase("NorthgateLogistics", "[company]")]
    [TestCase("like Harbor Freight Systems last week", "like [company] last week")]
    [TestCase("like agila-payment last week", "like [company] last week")]
    [TestCase("Agila Payment Gateway", "[company]")]
    [TestCase("logistics in general", "logistics in general")]
    public void Companies_are_masked_by_name_and_code(string typed, string masked) => Masks(typed, masked);

    [TestCase("northgate-web01 is up", "[host] is up")]
    [TestCase("SRV-APP01 and srv-app02", "[host] and [host]")]
    [TestCase("DC01, files-02 and mail3", "[host], [host] and [host]")]
    [TestCase("mail.example.com.ph answers", "[host] answers")]
    [TestCase("ping portal.acme.local fails", "ping [host] fails")]
    [TestCase(@"open \\fileserver\finance now", "open [host] now")]
    public void Hosts_are_masked(string typed, string masked) => Masks(typed, masked);

    [TestCase("dig against 10.2.0.4:53 fails", "dig against [address] fails")]
    [TestCase("the net 192.168.10.0/24.", "the net [address].")]
    [TestCase("over fe80::1ff:fe23:4567:890a%eth0 too", "over [address] too")]
    [TestCase("::1 answers", "[address] answers")]
    [TestCase("2001:db8:0:0:0:0:0:1", "[address]")]
    [TestCase("00:1A:2B:3C:4D:5E", "[address]")]
    [TestCase("write to ana.reyes@northgate.example, please", "write to [address], please")]
    [TestCase("see https://portal.northgate.example/login?u=ana for it", "see [address] for it")]
    [TestCase("see www.northgate.example", "see [address]")]
    public void Addresses_are_masked(string typed, string masked) => Masks(typed, masked);

    [TestCase("LT-2003 on INC-2026-04-00142")]
    [TestCase("resolv.conf, nginx.conf and /var/log/leantech/monitor.log")]
    [TestCase("KB-155, SOP-7005, UTF-8, SHA-256, RJ45 and Office365")]
    [TestCase("since 10:15:30, e.g. after 9.30 a.m.")]
    [TestCase("version 2.0.1 of the agent, std::string in the trace")]
    [TestCase("Tier 2? No. Port 9876 is open.")]
    public void What_names_nobody_stays(string typed) => Masks(typed, typed);

    [TestCase("Ana at Northgate: northgate-web01 (10.2.0.4), portal.northgate.example, mail ana@northgate.example")]
    [TestCase("[client] [company] [host] [address]")]
    [TestCase("")]
    [TestCase("日本 😀 Ana")]
    public void Masking_twice_changes_nothing_more(string typed)
    {
        var once = Mask(typed);

        Assert.That(Mask(once), Is.EqualTo(once));
    }

    [Test]
    public void No_company_of_the_directory_gets_through()
    {
        foreach (var company in SampleHub.Shipped.Clients.Companies)
        {
            Assert.That(Mask($"Ask {company.Name} or {company.Code} about {company.Server}."), Is.EqualTo("Ask [company] or [company] about [host]."), company.Code);
        }
    }

    [TestCase("northgate-web01", "Web server or portal")]
    [TestCase("Shared DNS", "DNS")]
    [TestCase("Payroll of Northgate", "Another system")]
    [TestCase("", null)]
    public void Peers_are_told_the_kind_of_system(string system, string? kind) => Assert.That(SystemKind.Of(system), Is.EqualTo(kind));

    private static void Masks(string typed, string masked) => Assert.That(Mask(typed), Is.EqualTo(masked));

    private static string Mask(string typed) => PeerMask.Mask(typed, Ticket, SampleHub.Shipped.Clients);
}
