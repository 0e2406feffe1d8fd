using LeanTechBot.ServiceDesk.Escalation;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Escalation;

/// <summary>The words about which somebody is asked who says that there is no security concern.</summary>
public sealed class SecurityEventWordsTests
{
    [TestCase("ns1 was compromised, root login from unknown ip", "compromised")]
    [TestCase("Root login at 03:12", "Root login")]
    [TestCase("logins from unknown IPs", "logins from unknown")]
    [TestCase("unknown IPs log in", "unknown IPs")]
    [TestCase("a ransom note on the desktop", "ransom note")]
    [TestCase("Ransomware on files01", "Ransomware")]
    [TestCase("All files are encrypted", "files are encrypted")]
    [TestCase("12 GB exfiltrated overnight", "exfiltrated")]
    [TestCase("found malware after the restart", "malware")]
    [TestCase("the site was defaced", "defaced")]
    [TestCase("someone hacked the portal", "hacked")]
    [TestCase("na-hack ang server", "na-hack")]
    [TestCase("brute-force against sshd", "brute-force")]
    [TestCase("unauthorised access by a former admin", "unauthorised access")]
    [TestCase("privilege escalation through sudo", "privilege escalation")]
    [TestCase("a data breach at the provider", "data breach")]
    [TestCase("credentials leaked on a forum", "leaked")]
    [TestCase("the backups were wiped", "backups were wiped")]
    [TestCase("data loss on the cluster", "data loss")]
    [TestCase("DNS zone tampered with", "tampered")]
    [TestCase("a web shell in /var/www", "web shell")]
    [TestCase("not sure whether it is compromised", "compromised")]
    [TestCase("DDoS attack on the resolvers", "DDoS attack")]
    public void An_event_is_named(string text, string words) => Assert.That(SecurityEventWords.Recognise(text), Is.EqualTo(words));

    [TestCase("Both resolvers restarted; the zone is empty on the master")]
    [TestCase("It needs the next level")]
    [TestCase("The master's disk is broken and must be changed")]
    [TestCase("The root cause is a full disk; the root partition was cleaned")]
    [TestCase("no sign of malware, no unauthorized access")]
    [TestCase("ns1 is not compromised")]
    [TestCase("Malware was ruled out")]
    [TestCase("antivirus updated, virus scan clean")]
    [TestCase("The SLA was breached at 10:15")]
    [TestCase("response target breached, needs a vendor")]
    [TestCase("memory leak in the resolver")]
    [TestCase("The encryption certificate expired")]
    [TestCase("unknown error 0x80070005")]
    [TestCase("login page does not load")]
    [TestCase("data center is closed")]
    [TestCase("")]
    [TestCase(null)]
    public void An_ordinary_text_names_none(string? text) => Assert.That(SecurityEventWords.Recognise(text), Is.Null);
}
