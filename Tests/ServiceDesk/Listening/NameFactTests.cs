using LeanTechBot.ServiceDesk.Listening;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>Codes, names, companies and systems, and what only looks like them.</summary>
internal sealed class NameFactTests
{
    [TestCase("LT-2003 on the portal", "LT-2003")]
    [TestCase("lt 3005 po", "LT-3005")]
    [TestCase("LT2015?", "LT-2015")]
    [TestCase("LT-9876 is not in the kb", "LT-9876")]
    [TestCase("what does error 5012 mean", "LT-5012")]
    [TestCase("3025 is gone", "LT-3025")]
    [TestCase("LT-2003 and 5012", "LT-2003,LT-5012")]
    public void Codes_are_heard(string text, string codes) =>
        Assert.That(string.Join(',', FactsOf.Values(text, FactKind.ErrorCode)), Is.EqualTo(codes));

    [TestCase("LT-T1-001 has the shift")]
    [TestCase("LT 1400 today")]
    [TestCase("since 2015 the same config")]
    [TestCase("port 5012 is open")]
    [TestCase("at 2003h")]
    [TestCase("3005 rows")]
    public void What_is_no_code_is_not(string text) => Assert.That(FactsOf.Values(text, FactKind.ErrorCode), Is.Empty);

    [TestCase("Ms. Lourdes Tamayo of Silver Fern Dental", "Lourdes Tamayo", "Silver Fern Dental")]
    [TestCase("kausap ko si Ma'am Ditas Oro, Puting Bato Hardware", "Ditas Oro", "Puting Bato Hardware")]
    [TestCase("sir rodel, mabini rice traders", "rodel", "mabini rice traders")]
    [TestCase("rowena cruz, tres amigas bakeshop. id ok", "rowena cruz", "tres amigas bakeshop")]
    [TestCase("client Noel Abad, Bagong Araw Freight", "Noel Abad", "Bagong Araw Freight")]
    [TestCase("Mr Dela Cruz from Northgate Logistics", "Dela Cruz", "Northgate Logistics")]
    public void Who_is_on_the_line_is_heard(string text, string name, string company) => Assert.Multiple(() =>
    {
        Assert.That(FactsOf.Values(text, FactKind.ClientName), Is.EqualTo(new[] { name }));
        Assert.That(FactsOf.Values(text, FactKind.Company), Is.EqualTo(new[] { company }));
    });

    [TestCase("call from northgate logistics", "northgate logistics")]
    [TestCase("kanlaon sun pottery house on the line", "kanlaon sun pottery house")]
    [TestCase("open a ticket for Amihan Motors", "Amihan Motors")]
    public void A_company_is_heard(string text, string company) =>
        Assert.That(FactsOf.Values(text, FactKind.Company), Is.EqualTo(new[] { company }));

    [TestCase("client says it is slow")]
    [TestCase("our tl Ramon approved")]
    [TestCase("sir pls wait")]
    [TestCase("hand over to kuya Jem")]
    [TestCase("ok po sir salamat")]
    public void Nobody_is_named(string text) => Assert.That(FactsOf.Values(text, FactKind.ClientName), Is.Empty);

    [TestCase("the file server is slow, no water in the building")]
    [TestCase("nag text ang supplier ng ibang clinic")]
    [TestCase("default gateway not reachable")]
    public void No_company_is_named(string text) => Assert.That(FactsOf.Values(text, FactKind.Company), Is.Empty);

    [TestCase("portal down", "portal")]
    [TestCase("cant print on the label printer", "label printer")]
    [TestCase("di maka login sa payroll", "payroll")]
    [TestCase("fs01 unreachable", "fs01")]
    [TestCase("mabagal ang email nila", "email")]
    [TestCase("ransomware on the file server", "file server")]
    [TestCase("the queueing app wont start", "queueing app")]
    public void A_system_is_heard(string text, string system) =>
        Assert.That(FactsOf.Values(text, FactKind.System), Is.EqualTo(new[] { system }));

    [TestCase("portal ok na")]
    [TestCase("sent it by email")]
    [TestCase("she is on the phone")]
    [TestCase("naka ssh na ako")]
    public void No_system_is_in_trouble(string text) => Assert.That(FactsOf.Values(text, FactKind.System), Is.Empty);
}
