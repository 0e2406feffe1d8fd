using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

public sealed class PrivacyReminderTests
{
    [TestCase(PrivacyTag.Gdpr, "GDPR", "DPO")]
    [TestCase(PrivacyTag.Hipaa, "HIPAA", "patient data")]
    [TestCase(PrivacyTag.Pci, "PCI", "card numbers")]
    [TestCase(PrivacyTag.Soc2, "SOC2", "audit trail")]
    [TestCase(PrivacyTag.Dpa, "DPA", "DPA before any action")]
    public void Each_tag_has_its_name_and_reminder(PrivacyTag tag, string name, string reminder)
    {
        Assert.That(PrivacyReminder.Name(tag), Is.EqualTo(name));
        Assert.That(PrivacyReminder.For(tag), Does.Contain(reminder).And.EndsWith("."));
    }

    [TestCase(SecretKind.Password, "change it at once")]
    [TestCase(SecretKind.Token, "revoke")]
    [TestCase(SecretKind.PrivateKey, "replace")]
    [TestCase(SecretKind.CardNumber, "never belong")]
    public void Each_secret_has_what_to_do(SecretKind kind, string advice) =>
        Assert.That(PrivacyReminder.For(kind), Does.Contain(advice).And.Contain("not stored").And.Contain("KB-450"));

    [Test]
    public void The_conduct_of_a_suspected_breach_begins_with_leaving_it_alone() =>
        Assert.That(BreachConduct.Rules, Has.Length.EqualTo(4).And.All.EndsWith(".").And.ItemAt(0).Contains("Do not investigate"));
}
