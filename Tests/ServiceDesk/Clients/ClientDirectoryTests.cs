using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Clients;

public sealed class ClientDirectoryTests
{
    private static readonly ClientDirectory Directory = new(
    [
        Company("northgate", "Northgate Logistics"),
        Company("northgate-south", "Northgate Logistics South"),
        Company("norte", "Norte Foods Inc."),
        Company("stlukes", "St. Luke's Clinic"),
        Company("pena", "Peña & Sons"),
        Company("bayani", "Bayani North Bank"),
        Company("twin1", "Twin Trading"),
        Company("twin2", "Twin Trading"),
        .. Enumerable.Range(1, 20).Select(number => Company($"mango{number:D2}", $"Mango Branch {number:D2}")),
    ]);

    [TestCase("northgate", "northgate")]
    [TestCase(" NORTHGATE ", "northgate")]
    [TestCase("northgate-south", "northgate-south")]
    [TestCase("Northgate Logistics", "northgate")]
    [TestCase("northgate logistics south", "northgate-south")]
    [TestCase("mango07", "mango07")]
    [TestCase("bay", "bayani")]
    [TestCase("st luke", "stlukes")]
    [TestCase("St Luke’s", "stlukes")]
    [TestCase("ST. LUKES", "stlukes")]
    [TestCase("pena", "pena")]
    [TestCase("PEÑA", "pena")]
    [TestCase("clinic", "stlukes")]
    [TestCase("ayan", "bayani")]
    [TestCase("foods norte", "norte")]
    [TestCase("norte  foods, inc", "norte")]
    public void A_code_a_name_or_a_part_that_only_one_has_means_that_one(string text, string code) =>
        Assert.That(Directory.Search(text), Is.EqualTo(new CompanyMatch.One(Directory.Find(code)!)));

    [TestCase("north", "northgate northgate-south bayani")]
    [TestCase("nor", "norte northgate northgate-south bayani")]
    [TestCase("logistics", "northgate northgate-south")]
    [TestCase("north gate", "northgate northgate-south")]
    [TestCase("twin trading", "twin1 twin2")]
    public void Several_come_best_first(string text, string codes)
    {
        var several = (CompanyMatch.Several)Directory.Search(text);

        Assert.That(several.Companies.Select(company => company.Code), Is.EqualTo(codes.Split(' ')));
        Assert.That(several.More, Is.Zero);
    }

    [TestCase(8, 8, 12)]
    [TestCase(19, 19, 1)]
    [TestCase(20, 20, 0)]
    [TestCase(100, 20, 0)]
    [TestCase(0, 1, 19)]
    public void More_than_asked_for_are_counted(int take, int returned, int more)
    {
        var several = (CompanyMatch.Several)Directory.Search("mango", take);

        Assert.That(several.Companies, Has.Length.EqualTo(returned));
        Assert.That(several.More, Is.EqualTo(more));
    }

    [TestCase("nortgate", "northgate")]
    [TestCase("northgaet", "northgate")]
    [TestCase("nortgate logistic", "northgate")]
    [TestCase("st lukse", "stlukes")]
    [TestCase("bayanni", "bayani")]
    public void A_near_miss_gets_the_nearest_first(string text, string code)
    {
        var none = (CompanyMatch.None)Directory.Search(text);

        Assert.That(none.Nearest, Has.Length.InRange(1, 3));
        Assert.That(none.Nearest[0].Code, Is.EqualTo(code));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    [TestCase("--- ?")]
    [TestCase("zzzzzzzzzz")]
    [TestCase("\ud800")]
    public void What_is_like_no_company_has_none(string? text) => Assert.That(((CompanyMatch.None)Directory.Search(text)).Nearest, Is.Empty);

    [Test]
    public void A_text_without_end_means_no_company() =>
        Assert.That(((CompanyMatch.None)Directory.Search(string.Concat(Enumerable.Repeat("n ", 40_000)))).Nearest, Is.Empty);

    [Test]
    public void A_company_without_a_tag_is_treated_as_DPA()
    {
        Assert.That(Directory.Find("norte")!.EffectiveTags, Is.EqualTo(new[] { PrivacyTag.Dpa }));
        Assert.That((Directory.Find("norte")! with { Tags = [PrivacyTag.Pci] }).EffectiveTags, Is.EqualTo(new[] { PrivacyTag.Pci }));
    }

    [TestCase("", "", 0)]
    [TestCase("", "abc", 3)]
    [TestCase("north", "north", 0)]
    [TestCase("nort", "north", 1)]
    [TestCase("kitten", "sitting", 3)]
    public void Edit_distance_counts_letters(string one, string other, int distance)
    {
        Assert.That(EditDistance.Between(one, other), Is.EqualTo(distance));
        Assert.That(EditDistance.Between(other, one), Is.EqualTo(distance));
    }

    private static ClientCompany Company(string code, string name) => new() { Code = code, Name = name };
}
