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
    [TestCase("logged in as areyes, not as ANAREYES or reyes.ana", "logged in as [client], not as [client] or [host]")]
    [TestCase("her profile areyes2 and REYESA", "her profile [client] and [client]")]
    public void The_client_is_masked_word_by_word(string typed, string masked) => Masks(typed, masked);

    [TestCase("Northgate Logistics is down", "[company] is down")]
    [TestCase("NORTHGATE is down", "[company] is down")]
    [TestCase("at northgate-logistics, since nine", "at [company], since nine")]
    [TestCase("NorthgateLogistics", "[company]")]
    [TestCase("like Harbor Freight Systems last week", "like [company] last week")]
    [TestCase("like agila-payment last week", "like [company] last week")]
    [TestCase("Agila Payment Gateway", "[company]")]
    [TestCase("logistics in general", "logistics in general")]
    [TestCase("mail for northgate", "mail for [company]")]
    public void Companies_are_masked_by_name_and_code(string typed, string masked) => Masks(typed, masked);

    [TestCase("northgate-web01 is up", "[host] is up")]
    [TestCase("SRV-APP01 and srv-app02", "[host] and [host]")]
    [TestCase("DC01, files-02 and mail3", "[host], [host] and [host]")]
    [TestCase("mail.example.com.ph answers", "[host] answers")]
    [TestCase("ping portal.acme.local fails", "ping [host] fails")]
    [TestCase(@"open \\fileserver\finance now", "open [host] now")]
    [TestCase("the fileserver and MAILSERVER", "the [host] and [host]")]
    [TestCase("appserver-main to MNL-DB-PRIMARY", "[host] to [host]")]
    [TestCase("ip-10-2-0-4 and mnl_mail_gw", "[host] and [host]")]
    [TestCase("northgate-mail bounces", "[host] bounces")]
    [TestCase("mnldb1 and zeus02 hang", "[host] and [host] hang")]
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
    [TestCase("all of 10.2.0.x, 10.2.x.x and 192.168.1.*", "all of [address], [address] and [address]")]
    public void Addresses_are_masked(string typed, string masked) => Masks(typed, masked);

    [TestCase("call 0917 123 4567 back", "call [phone] back")]
    [TestCase("+63 917 123-4567, 09171234567", "[phone], [phone]")]
    [TestCase("(02) 8123-4567 or 555-123-4567", "[phone] or [phone]")]
    [TestCase("tel. 8123 4567", "tel. [phone]")]
    public void Phone_numbers_are_masked(string typed, string masked) => Masks(typed, masked);

    [TestCase("fax +63 2 8123 4567 fails", "fax [phone] fails")]
    [TestCase("viber 639171234567", "viber [phone]")]
    public void Phones_of_every_writing_are_masked(string typed, string masked) => Masks(typed, masked);

    [TestCase("Santos, Lorna is on the list", "[person] is on the list")]
    [TestCase("Mary Ann Tan cannot scan", "[person] cannot scan")]
    [TestCase("Kristine Joy Bautista-Lim needs it", "[person] needs it")]
    [TestCase("R. Aquino and J.P. Salcedo are locked", "[person] and [person] are locked")]
    [TestCase("Rommel A. is locked", "[person] is locked")]
    [TestCase("JUAN DELA CRUZ IS DOWN", "[person] IS DOWN")]
    [TestCase("Mendoza cannot print", "[person] cannot print")]
    [TestCase("raquino locked out, RAquino too", "[person] locked out, [person] too")]
    [TestCase("her boss Mr. Tan Ho waits", "her boss Mr. [person] waits")]
    [TestCase("Fr. Agoncillo and Bb. Tupas", "Fr. [person] and Bb. [person]")]
    [TestCase("President Makisig asked", "President [person] asked")]
    [TestCase("the accountant, Zenny Qua, waits", "the accountant, [person], waits")]
    [TestCase("Ask Mendoza about it", "Ask [person] about it")]
    [TestCase("Ana Mendoza waits", "[client] [person] waits")]
    public void Other_people_are_masked(string typed, string masked) => Masks(typed, masked);

    [TestCase("lorna.m (at) acme.ph bounced", "[address] bounced")]
    [TestCase("lorna [at] acme [dot] ph bounced", "[address] bounced")]
    [TestCase("lorna[@]acme.ph bounced", "[address] bounced")]
    [TestCase("10 dot 20 dot 30 dot 41 beacons", "[address] beacons")]
    [TestCase("10[.]20[.]30[.]40 beacons", "[address] beacons")]
    public void Addresses_made_unreadable_are_masked(string typed, string masked) => Masks(typed, masked);

    [TestCase("bday nya 14 March 1988, mali", "bday nya [birth date], mali")]
    [TestCase("tel (02) 8123-4567 local 214", "tel [phone] local [phone]")]
    [TestCase("PRN-3F-COLOR offline", "[host] offline")]
    [TestCase("PO 4500012345 is stuck", "PO [number] is stuck")]
    [TestCase("card ending 4471 declined", "card ending [number] declined")]
    [TestCase("case number CAS-99321 of the provider", "case number [number] of the provider")]
    public void Numbers_of_papers_are_masked(string typed, string masked) => Masks(typed, masked);

    [TestCase("java.lang.OutOfMemoryError: Java heap space")]
    [TestCase("System.Net.Http.HttpRequestException in the log")]
    [TestCase("the printer shows 49.XX")]
    [TestCase("MARK AS DONE DOES NOTHING")]
    [TestCase("Outlook, Excel and Word crash")]
    [TestCase("Remote Desktop says the licence expired")]
    [TestCase("across three floors")]
    public void What_reads_like_a_name_stays(string typed) => Masks(typed, typed);

    [TestCase("ledger01", "Is LEDGER01 slow for you too?", "Is [host] slow for you too?")]
    [TestCase("Zeus", "zeus does not start", "[host] does not start")]
    [TestCase("Zeus mail server", "a mail server called Zeus", "a mail server called [host]")]
    [TestCase("zeus-core", "zeus-core and zeus", "[host] and [host]")]
    [TestCase("The Minerva of the second floor", "the printer on the second floor, minerva", "the printer on the second floor, [host]")]
    [TestCase("Outlook on the mail server", "Outlook cannot reach the mail server", "Outlook cannot reach the mail server")]
    [TestCase("Shared login service", "Is the login a shared service?", "Is the login a shared service?")]
    [TestCase("Main database", "Does the main database lock?", "Does the main database lock?")]
    [TestCase("Office 365", "Office 365 since 365 days", "Office 365 since 365 days")]
    [TestCase("Users cannot print from the accounting office", "Users cannot print from accounting", "Users cannot print from accounting")]
    public void The_affected_system_is_masked_and_what_kind_it_is_stays(string system, string typed, string masked)
    {
        var answers = Ticket.Answers;

        Assert.That(Mask(typed, Ticket with { Answers = answers with { Intake = answers.Intake with { AffectedSystem = system } } }), Is.EqualTo(masked));
        Assert.That(Mask(typed, Ticket with { Answers = answers with { Categorization = answers.Categorization with { ConcernSystem = system } } }), Is.EqualTo(masked));
    }

    [TestCase("Zamboanga Shipyards", "Zamboanga is down, zamboanga-shipyards too", "[company] is down, [company] too")]
    [TestCase("LG", "at LG since nine", "at [company] since nine")]
    [TestCase("Network Solutions", "the network of network solutions", "the network of [company]")]
    [TestCase("Our Bakery", "our server at Our Bakery", "our server at [company]")]
    [TestCase("not known", "not known yet", "not known yet")]
    public void A_company_that_is_not_identified_is_masked_as_it_was_typed(string company, string typed, string masked) =>
        Assert.That(Mask(typed, Calling("Ana Reyes", company) with { Company = null }), Is.EqualTo(masked));

    [TestCase("Jo Li", "Jo says so, LI too", "[client] says so, [client] too")]
    [TestCase("Jo Li", "jo li says so, user joli", "[client] says so, user [client]")]
    [TestCase("Jun Ng", "Ng asks: ping ng ang server", "[client] asks: ping ng ang server")]
    [TestCase("Maria Dela Cruz", "mdelacruz and mcruz", "[client] and [client]")]
    [TestCase("Mark Page", "The page says Page is locked", "The page says [client] is locked")]
    [TestCase("Will Page", "Will it load for Will Page or will page?", "Will it load for [client] or [client]?")]
    [TestCase("J. Reyes", "J is a drive of Reyes", "J is a drive of [client]")]
    public void A_short_or_ordinary_name_is_masked_where_it_is_written_as_a_name(string client, string typed, string masked) =>
        Assert.That(Mask(typed, Calling(client, "northgate")), Is.EqualTo(masked));

    [TestCase("LT-2003 on INC-2026-04-00142")]
    [TestCase("resolv.conf, nginx.conf and /var/log/leantech/monitor.log")]
    [TestCase("KB-155, SOP-7005, UTF-8, SHA-256, RJ45 and Office365")]
    [TestCase("since 10:15:30, e.g. after 9.30 a.m.")]
    [TestCase("version 2.0.1 of the agent, std::string in the trace")]
    [TestCase("Tier 2? No. Port 9876 is open.")]
    [TestCase("Outlook says the mail server and the database are down, DNS is fine, e-mail too")]
    [TestCase("a web-based log-in, site-to-site VPN, point-of-sale, ad-hoc print-queue, DNS-over-HTTPS")]
    [TestCase("from 2026-03-21 09:30 to 09:45, 8000-8080, 1712345678, 10485760 bytes, 0x80070005, step 02")]
    [TestCase("OAuth2, HTTP2, IPv4, Windows10, MySQL 8.0.x, ISO27001, KB5034441, Log4j, TLS1.2, upload1")]
    [TestCase("the nameserver, website, firewall, webmail and desktop; access_log and error05")]
    public void What_names_nobody_stays(string typed) => Masks(typed, typed);

    [TestCase("Ana at Northgate: northgate-web01 (10.2.0.4), portal.northgate.example, mail ana@northgate.example")]
    [TestCase("[client] [company] [host] [address] [phone]")]
    [TestCase("areyes on northgate-mail, MNL-DB-PRIMARY in 10.2.0.x, +63 917 123 4567")]
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

    private static string Mask(string typed) => Mask(typed, Ticket);

    private static string Mask(string typed, Ticket ticket) => PeerMask.Mask(typed, ticket, SampleHub.Shipped.Clients);

    private static Ticket Calling(string client, string company) =>
        Ticket with { Answers = Ticket.Answers with { Greeting = Ticket.Answers.Greeting with { ClientName = client, Company = company } } };
}
