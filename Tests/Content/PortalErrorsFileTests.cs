using System.Text.RegularExpressions;
using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Content;

internal sealed class PortalErrorsFileTests
{
    [TestCase("LT-1001", "Invalid Credentials", Severity.Low)]
    [TestCase("LT-1005", "Account Locked", Severity.Medium)]
    [TestCase("LT-2003", "DNS Resolution Failure", Severity.High)]
    public void A_code_has_the_name_and_severity_of_KB_601(string code, string name, Severity severity)
    {
        var error = ContentReading.Shipped("portal-errors.json", PortalErrorsFile.Read).Content.Find(code);

        Assert.That(error, Is.Not.Null);
        Assert.That((error!.Name, error.Severity), Is.EqualTo((name, (Severity?)severity)));
    }

    [TestCase("LT-6001")]
    [TestCase("LT-6010")]
    public void Maintenance_codes_need_no_action(string code)
    {
        var error = ContentReading.Shipped("portal-errors.json", PortalErrorsFile.Read).Content.Find(code);

        Assert.That(error?.IsInformational, Is.True);
    }

    [Test]
    public void KB_601_has_25_codes() =>
        Assert.That(Regex.Count(File.ReadAllText(ContentReading.ShippedFile("portal-errors.json")), "\"code\":"), Is.EqualTo(25));

    [TestCase("high")]
    [TestCase("HIGH")]
    [TestCase(" High")]
    [TestCase("2")]
    [TestCase("High, Low")]
    [TestCase("informational")]
    public void A_severity_has_one_exact_name(string severity)
    {
        var text = $$"""
            { "document": "KB-601", "categories": [ { "prefix": "LT-1xxx", "name": "Access" } ], "codes": [
              { "code": "LT-1001", "name": "A", "severity": "{{severity}}", "description": "D", "action": "Do" } ] }
            """;

        Assert.That(ContentReading.Problems(text, PortalErrorsFile.Read), Has.Some.Contains($"the severity \"{severity}\" of LT-1001 must be one of"));
    }

    [Test]
    public void Every_mistake_is_named()
    {
        const string Text = """
            { "document": "KB-601", "categories": [ { "prefix": "LT-1xxx", "name": "Access" } ], "codes": [
              { "code": "LT-1001", "name": "A", "severity": "Low", "description": "D", "action": "Do" },
              { "code": "LT-1001", "name": "", "severity": "Grave", "description": "D", "action": "Do" },
              { "code": "LT-9001", "name": "B", "severity": "High", "description": "", "action": "" },
              { "code": "XX-1", "name": "C", "severity": "2", "description": "D", "action": "Do", "colour": "red" },
              { "code": "XX-2", "name": "C", "severity": "High", "description": "D", "action": "Do" } ] }
            """;

        var problems = ContentReading.Problems(Text, PortalErrorsFile.Read);

        foreach (var mistake in new[] { "LT-1001 is there 2 times", "LT-1001 has no name", "Grave", "LT-9xxx", "LT-9001 has no description", "LT-9001 has no action", "colour", "XX-2" })
        {
            Assert.That(problems, Has.Some.Contains(mistake));
        }
    }
}
