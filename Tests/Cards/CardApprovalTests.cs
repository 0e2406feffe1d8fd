using LeanTechBot.Tests.Approvals;
using NUnit.Framework;

namespace LeanTechBot.Tests.Cards;

/// <summary>Every rendered card is as a person approved it.</summary>
internal sealed class CardApprovalTests
{
    private static IEnumerable<string> Names => CardCatalogue.Cards.Keys;

    [TestCaseSource(nameof(Names))]
    public void A_card_is_as_approved(string name) => Approval.Verify($"card-{name}", "json", CanonicalJson.Of(CardCatalogue.Cards[name]));

    [Test]
    public void No_card_is_approved_that_is_not_rendered() =>
        Assert.That(Approval.Names("json").Where(name => name.StartsWith("card-", StringComparison.Ordinal)), Is.SubsetOf(Names.Select(name => $"card-{name}")));
}
