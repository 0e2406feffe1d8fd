using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.PortalErrors;

public sealed class PortalErrorCatalogueTests
{
    private static readonly PortalErrorCatalogue Catalogue = new(
    [
        Error("LT-1001", Severity.Low),
        Error("LT-1005", Severity.Medium),
        Error("LT-2003", Severity.High),
        Error("LT-2015", Severity.High),
        Error("LT-3005", Severity.Critical),
        Error("LT-6001", null),
    ]);

    [TestCase("LT-2003")]
    [TestCase("lt-2003")]
    [TestCase("lt 2003")]
    [TestCase("LT2003")]
    [TestCase("It says: Lt-2003.")]
    [TestCase("(LT-2003)")]
    [TestCase("error_LT-2003_dns")]
    [TestCase("LT–2003 pasted from a document")]
    [TestCase("an LT-2003-related outage")]
    [TestCase("LT-2003 and again lt 2003, LT2003")]
    public void A_code_is_recognised_however_it_is_typed(string text)
    {
        var codes = Catalogue.Recognise(text);

        Assert.That(codes.Known.Select(error => error.Code), Is.EqualTo(new[] { "LT-2003" }));
        Assert.That(codes.Unknown, Is.Empty);
        Assert.That(codes.Highest?.Severity, Is.EqualTo(Severity.High));
    }

    [TestCase("")]
    [TestCase("LT-T1-001")]
    [TestCase("LT-200")]
    [TestCase("LT-20031")]
    [TestCase("LT-2003x")]
    [TestCase("built 2003")]
    [TestCase("ALT-2003")]
    [TestCase("LT-2003-04")]
    [TestCase("INC-2026-04-00142")]
    [TestCase("LT\n2003")]
    [TestCase("LT-٢٠٠٣")]
    public void What_is_no_code_is_not_recognised(string text)
    {
        var codes = Catalogue.Recognise(text);

        Assert.That(codes.Known, Is.Empty);
        Assert.That(codes.Unknown, Is.Empty);
        Assert.That(codes.Highest, Is.Null);
    }

    [Test]
    public void Codes_of_all_texts_come_most_severe_first_informational_last_each_once()
    {
        var codes = Catalogue.Recognise("LT-6001, LT-1001", null, "LT-2015 LT-3005", "LT-2003 then lt-1001 and LT-1005");

        Assert.That(codes.Known.Select(error => error.Code), Is.EqualTo(new[] { "LT-3005", "LT-2015", "LT-2003", "LT-1005", "LT-1001", "LT-6001" }));
        Assert.That(codes.Highest?.Code, Is.EqualTo("LT-3005"));
    }

    [Test]
    public void Unknown_codes_are_listed_once_in_one_spelling_and_nothing_is_invented()
    {
        var codes = Catalogue.Recognise("lt-9999 LT-0000", "lt9999 LT-2003");

        Assert.That(codes.Unknown, Is.EqualTo(new[] { "LT-9999", "LT-0000" }));
        Assert.That(codes.Known.Select(error => error.Code), Is.EqualTo(new[] { "LT-2003" }));
    }

    [TestCase("LT-2003", true)]
    [TestCase(" lt-2003 ", true)]
    [TestCase("LT-9999", false)]
    [TestCase(null, false)]
    public void A_code_is_found_in_any_letter_case(string? code, bool found) => Assert.That(Catalogue.Find(code) is not null, Is.EqualTo(found));

    private static PortalError Error(string code, Severity? severity) => new() { Code = code, Name = code, Severity = severity, Description = "", Action = "" };
}
