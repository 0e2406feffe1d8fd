using LeanTechBot.ServiceDesk.Listening;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Listening;

/// <summary>What was seen, done and said, and what is only planned or missing.</summary>
internal sealed class SaidFactTests
{
    [TestCase("monitor.log shows [SUCCESS] x5", FactKind.Success)]
    [TestCase("status OPERATIONAL na", FactKind.Success)]
    [TestCase("told the client 15 more minutes", FactKind.ClientUpdated)]
    [TestCase("sinabihan ko na si ma'am, 10 mins pa", FactKind.ClientUpdated)]
    [TestCase("emailed Ms Cruz the eta", FactKind.ClientUpdated)]
    [TestCase("client confirmed it works", FactKind.ClientConfirmed)]
    [TestCase("nakapasok na daw sya", FactKind.ClientConfirmed)]
    [TestCase("restarted nginx", FactKind.Fix)]
    [TestCase("ni-restart ko ang postgres", FactKind.Fix)]
    public void It_is_done(string text, FactKind kind) => Assert.That(FactsOf.Values(text, kind), Has.Length.EqualTo(1));

    [TestCase("no [SUCCESS] yet", FactKind.Success)]
    [TestCase("wala pang [SUCCESS]", FactKind.Success)]
    [TestCase("wait until OPERATIONAL", FactKind.Success)]
    [TestCase("will update the client at 3", FactKind.ClientUpdated)]
    [TestCase("need to tell her first", FactKind.ClientUpdated)]
    [TestCase("has the client confirmed?", FactKind.ClientConfirmed)]
    [TestCase("kapag ok na daw sa kanya isasara ko", FactKind.ClientConfirmed)]
    [TestCase("restarted nginx, no help", FactKind.Fix)]
    [TestCase("should i restart it", FactKind.Fix)]
    public void It_is_not_done(string text, FactKind kind) => Assert.That(FactsOf.Values(text, kind), Is.Empty);

    [Test]
    public void The_places_point_at_the_words()
    {
        const string Text = "Mr. Abad, Northgate Logistics: portal down since 8:40am, 6 users, LT-2003";

        var facts = FactsOf.Reader.Read(Text);

        FactKind[] kinds = [FactKind.ClientName, FactKind.Company, FactKind.System, FactKind.Since, FactKind.Users, FactKind.ErrorCode];
        string[] words = ["Abad", "Northgate Logistics", "portal", "8:40am", "6", "LT-2003"];
        Assert.That(facts.Select(fact => fact.Kind), Is.EqualTo(kinds));
        Assert.That(facts.Select(fact => fact.Place.In(Text)), Is.EqualTo(words));
    }

    [Test]
    public void A_long_log_is_passed_over_and_what_is_told_around_it_is_read()
    {
        var log = string.Concat(Enumerable.Repeat("2026-11-30 08:40:11 ERROR portal down since 03:00, 12 users\n", 1000));

        var facts = FactsOf.Reader.Read($"portal down since 8:40am\n{log}told the client 10 more minutes");

        Assert.That(facts.Select(fact => fact.Value), Is.EqualTo(new[] { "portal", "8:40am", "" }));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("ok")]
    [TestCase("😀 \n\n ...")]
    public void Nothing_is_stated(string text) => Assert.That(FactsOf.Reader.Read(text), Is.Empty);
}
