using LeanTechBot.ServiceDesk.Listening;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>When the trouble began, and the times that are something else.</summary>
internal sealed class SinceFactTests
{
    [TestCase("may LT-2003 since 8:40am, buong accounting di maka-login", "8:40am")]
    [TestCase("portal blank since 0925", "0925")]
    [TestCase("cashier pcs down since about 7", "7")]
    [TestCase("started around 9ish she thinks", "9ish")]
    [TestCase("the till froze, began 14:05", "14:05")]
    [TestCase("orders page slow since yesterday afternoon", "yesterday afternoon")]
    [TestCase("no mail since last Tuesday", "last Tuesday")]
    [TestCase("down since half past nine", "half past nine")]
    [TestCase("Since Monday the scanner sends nothing", "Monday")]
    [TestCase("di maka-print simula kaninang alas otso", "kaninang alas otso")]
    [TestCase("mabagal ang portal mula lunes", "lunes")]
    [TestCase("nagsimula daw nung Huwebes ng hapon", "nung Huwebes ng hapon")]
    [TestCase("kagabi pa hindi gumagana ang vpn", "kagabi")]
    [TestCase("kaninang 9:15 pa daw nagloloko", "kaninang 9:15")]
    [TestCase("nung isang araw pa walang dial tone", "nung isang araw")]
    [TestCase("gikan pa gahapon dili maka print", "gahapon")]
    [TestCase("10:20 pa ganyan", "10:20")]
    [TestCase("since when? since 8 this morning", "8 this morning")]
    [TestCase("crawling since the storm on Sunday", "storm on Sunday")]
    [TestCase("wont sync since she changed phones", "she changed phones")]
    public void It_is_heard(string text, string since) => Assert.That(FactsOf.Values(text, FactKind.Since), Is.EqualTo(new[] { since }));

    [TestCase("call back at 3pm pls")]
    [TestCase("told her eta 10:30")]
    [TestCase("he is available from 9 to 5")]
    [TestCase("update given 10:50, next 11:05")]
    [TestCase("restored from last night's backup")]
    [TestCase("restored the sheet from 02:00 copy")]
    [TestCase("ni-restart ko kaninang 9:15, ok na")]
    [TestCase("since he is the owner he wants a manager")]
    [TestCase("nothing changed since 2019, same config")]
    [TestCase("from 192.0.2.10 to 198.51.100.4")]
    [TestCase("2026-11-30 08:40:11 ERROR connection refused")]
    [TestCase("Nov 18 10:22:07 app01 systemd[1]: postgresql.service: failed")]
    [TestCase("client not answering since yesterday")]
    [TestCase("restored the deleted folder from last night backup")]
    [TestCase("fixed 14:05, watching")]
    [TestCase("up 12 days, no reboot from the team")]
    [TestCase("is the 72 hours counted from the call?")]
    public void It_is_not_heard(string text) => Assert.That(FactsOf.Values(text, FactKind.Since), Is.Empty);
}
