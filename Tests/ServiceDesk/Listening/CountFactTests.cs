using LeanTechBot.ServiceDesk.Listening;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>How many people and how many companies are affected, and the numbers that are something else.</summary>
internal sealed class CountFactTests
{
    [TestCase("6 users cant open the app", "6")]
    [TestCase("abt 25 ppl in the call center", "25")]
    [TestCase("tatlong users ang naka-lock", "3")]
    [TestCase("apat na cashier ang apektado", "4")]
    [TestCase("labindalawang tao sa bodega", "12")]
    [TestCase("dalawampu't limang staff", "25")]
    [TestCase("lima silang di makapasok", "5")]
    [TestCase("silang walo", "8")]
    [TestCase("isang user lang naman", "1")]
    [TestCase("a dozen people on the floor", "12")]
    [TestCase("buong opisina, bale 14", "14")]
    [TestCase("all 9 in the office", "9")]
    [TestCase("she and two planners = 3", "3")]
    [TestCase("siyam di maka-scan", "9")]
    [TestCase("tulo ka users", "3")]
    [TestCase("one user only", "1")]
    [TestCase("2 encoders, 0640", "2")]
    public void People_are_counted(string text, string users) =>
        Assert.That(FactsOf.Values(text, FactKind.Users), Is.EqualTo(new[] { users }));

    [TestCase("12 pcs in stock")]
    [TestCase("2nd floor, line 4")]
    [TestCase("10 minutes more")]
    [TestCase("3 tickets today")]
    [TestCase("licence for 50 users")]
    [TestCase("the other 3 users are fine")]
    [TestCase("8 users ok na")]
    [TestCase("12k customer records")]
    [TestCase("5x mali password")]
    [TestCase("tier 2 people are awake?")]
    public void What_is_no_people_is_not(string text) => Assert.That(FactsOf.Values(text, FactKind.Users), Is.Empty);

    [TestCase("1 company, one server", "1")]
    [TestCase("single client, t1", "1")]
    [TestCase("isang kumpanya lang po", "1")]
    [TestCase("iisang company lang", "1")]
    [TestCase("3 clients w LT-5012 today", "3")]
    [TestCase("limang kumpanya na ang tumawag", "5")]
    [TestCase("163 companies na same dns", "163")]
    [TestCase("155 cos, one resolver", "155")]
    [TestCase("all sites of 2 companies", "2")]
    public void Companies_are_counted(string text, string companies) =>
        Assert.That(FactsOf.Values(text, FactKind.Companies), Is.EqualTo(new[] { companies }));

    [TestCase("two company laptops are gone")]
    [TestCase("the client says yes")]
    [TestCase("records of another company")]
    [TestCase("does it need 150 companies")]
    [TestCase("one client file was wiped")]
    public void What_is_no_company_is_not(string text) => Assert.That(FactsOf.Values(text, FactKind.Companies), Is.Empty);

    [TestCase("4 companies, same isp", "yes")]
    [TestCase("160 na company, iisang dns ang ugat", "yes")]
    [TestCase("3 clients, different causes", "no")]
    [TestCase("1 company, nothing shared", "no")]
    [TestCase("dalawang company pero magkaibang dahilan", "no")]
    public void A_shared_cause_is_heard(string text, string shared) =>
        Assert.That(FactsOf.Values(text, FactKind.SharedCause), Is.EqualTo(new[] { shared }));

    [TestCase("same switch as yesterday")]
    [TestCase("the shared drive is slow")]
    public void Without_companies_nothing_is_shared(string text) => Assert.That(FactsOf.Values(text, FactKind.SharedCause), Is.Empty);

    [TestCase("buong accounting di maka-login", "yes")]
    [TestCase("everyone in sales has it", "yes")]
    [TestCase("her officemate has the same", "yes")]
    [TestCase("pati mga kasama nya sa finance", "yes")]
    [TestCase("siya lang po", "no")]
    [TestCase("just him so far", "no")]
    [TestCase("others are fine", "no")]
    [TestCase("nobody else has it", "no")]
    [TestCase("yung iba sa branch ok naman", "no")]
    public void Others_are_heard(string text, string others) =>
        Assert.That(FactsOf.Values(text, FactKind.OthersAtCompany), Is.EqualTo(new[] { others }));

    [TestCase("claims the whole company is dark")]
    [TestCase("told her only that somebody will ring")]
    [TestCase("3 users cant print, rest of the office fine")]
    [TestCase("can i ask for her password")]
    [TestCase("zinip nya ang buong HR folder")]
    public void Others_are_not_spoken_of(string text) => Assert.That(FactsOf.Values(text, FactKind.OthersAtCompany), Is.Empty);
}
