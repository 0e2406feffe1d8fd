using LeanTechBot.ServiceDesk.Listening;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>To which check of SOP-7005's fourth step a finding belongs.</summary>
internal sealed class FindingCheckTests
{
    [TestCase("nothing in the logs since 09:00", FindingCheck.Logs)]
    [TestCase("monitor.log shows DNS errors", FindingCheck.Logs)]
    [TestCase("journalctl is quiet", FindingCheck.Logs)]
    [TestCase("httpd is hung", FindingCheck.Processes)]
    [TestCase("hindi tumatakbo ang postgres", FindingCheck.Processes)]
    [TestCase("cpu at 98%", FindingCheck.Processes)]
    [TestCase("ping ok, 12 ms", FindingCheck.Stability)]
    [TestCase("paputol-putol ang connection", FindingCheck.Stability)]
    [TestCase("link flapping every minute", FindingCheck.Stability)]
    [TestCase("access denied on /mnt/scan", FindingCheck.Errors)]
    [TestCase("cert expired on the proxy", FindingCheck.Errors)]
    [TestCase("no errors found", FindingCheck.Errors)]
    public void A_finding_belongs_to_the_check_of_its_words(string finding, FindingCheck check) => Assert.That(FindingChecks.Of(finding), Is.EqualTo(check));
}
