using LeanTechBot.Benchmarks.Listening;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.Tests.Cards;
using LeanTechBot.Tests.Conventions;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>How many of the corpus' facts have to be found, and how much of what is found has to be right: never less than now.</summary>
internal sealed class FactFloorTests
{
    private static readonly Lazy<IReadOnlyList<FactFigures>> Figures = new(() =>
        FactMeasure.Measure(
            new FactReader(SampleHub.Shipped.Clients, SampleHub.Shipped.PortalErrors),
            Path.Combine(Source.Root, "Benchmarks", "Listening", "Corpus"),
            "?????.jsonl"));

    [TestCase(FactKind.Since, 0.82, 0.87)]
    [TestCase(FactKind.System, 0.37, 0.83)]
    [TestCase(FactKind.Users, 0.92, 0.96)]
    [TestCase(FactKind.OthersAtCompany, 0.74, 0.80)]
    [TestCase(FactKind.ErrorCode, 0.97, 0.99)]
    [TestCase(FactKind.Companies, 0.85, 0.92)]
    [TestCase(FactKind.SharedCause, 0.85, 0.92)]
    [TestCase(FactKind.ClientName, 0.88, 0.94)]
    [TestCase(FactKind.Company, 0.86, 0.98)]
    [TestCase(FactKind.Finding, 0.30, 0.90)]
    [TestCase(FactKind.Fix, 0.69, 0.92)]
    [TestCase(FactKind.Success, 0.98, 0.98)]
    [TestCase(FactKind.ClientUpdated, 0.90, 0.89)]
    [TestCase(FactKind.ClientConfirmed, 0.77, 0.93)]
    public void A_kind_of_fact_keeps_its_figures(FactKind kind, double recall, double precision)
    {
        var figures = Figures.Value.Single(one => one.Kind == kind);

        Assert.That(figures.Recall, Is.GreaterThanOrEqualTo(recall), figures.ToString());
        Assert.That(figures.Precision, Is.GreaterThanOrEqualTo(precision), figures.ToString());
    }
}
