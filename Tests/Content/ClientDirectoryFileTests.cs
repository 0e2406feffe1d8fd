using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.Content;

internal sealed class ClientDirectoryFileTests
{
    [Test]
    public void The_directory_has_more_companies_than_KB_155_counts() => Assert.That(Shipped().Count, Is.GreaterThan(300));

    [Test]
    public void A_company_is_found_by_its_code_with_its_server_and_tags()
    {
        var company = Shipped().Find("northgate");

        Assert.That(company?.Name, Is.EqualTo("Northgate Logistics"));
        Assert.That(company?.Server, Is.EqualTo("northgate-web01"));
        Assert.That(company?.Tags, Is.EqualTo([PrivacyTag.Dpa]));
    }

    [Test]
    public void A_company_without_a_tag_is_treated_as_DPA()
    {
        var company = Shipped().Find("harbor");

        Assert.That(company?.Name, Is.EqualTo("Harbor Freight Systems"));
        Assert.That(company?.Tags, Is.Empty);
        Assert.That(company?.EffectiveTags, Is.EqualTo([PrivacyTag.Dpa]));
    }

    [Test]
    public void Names_that_begin_alike_are_several() => Assert.That(Shipped().Search("Sampaguita"), Is.InstanceOf<CompanyMatch.Several>());

    [TestCase("dpa")]
    [TestCase("Dpa")]
    [TestCase("DPA ")]
    [TestCase("5")]
    [TestCase("DPA, GDPR")]
    public void A_tag_has_one_exact_name(string tag)
    {
        var text = $$"""{ "clients": [ { "code": "north", "name": "North Co", "tags": [ "{{tag}}" ] } ] }""";

        Assert.That(ContentReading.Problems(text, ClientDirectoryFile.Read), Has.Some.Contains($"the tag \"{tag}\" of north must be one of"));
    }

    [Test]
    public void Every_mistake_is_named()
    {
        const string Text = """
            { "clients": [
              { "code": "north", "name": "North Co", "server": "north-web01", "tags": [ "DPA" ] },
              { "code": "NORTH", "name": "North Co", "server": "north web", "tags": [ "5", "GPDR" ] },
              { "code": "", "name": "South Co" },
              { "name": "" },
              { "code": "east", "name": "East Co", "host": "east-web01" },
              { "code": 7, "name": "West Co" } ] }
            """;

        var problems = ContentReading.Problems(Text, ClientDirectoryFile.Read);

        foreach (var mistake in new[] { "code north is there 2 times", "name North Co is there 2 times", "\"NORTH\"", "\"north web\"", "\"5\"", "\"GPDR\"", "South Co", "client 5", "client 6" })
        {
            Assert.That(problems, Has.Some.Contains(mistake));
        }
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{ }")]
    [TestCase("{ \"clients\": null }")]
    [TestCase("{ \"clients\": [] }")]
    [TestCase("{ \"clients\": [ null ] }")]
    public void A_file_that_is_no_directory_is_refused(string text) => Assert.That(ContentReading.Problems(text, ClientDirectoryFile.Read), Is.Not.Empty);

    [Test]
    public void A_missing_file_is_named()
    {
        var file = new ContentFile<ClientDirectory>(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.json"), ClientDirectoryFile.Read);

        Assert.That(file.Errors(), Has.One.Contains(".json: cannot be read"));
        Assert.That(() => file.Content, Throws.InvalidOperationException);
    }

    private static ClientDirectory Shipped() => ContentReading.Shipped("clients.json", ClientDirectoryFile.Read).Content;
}
