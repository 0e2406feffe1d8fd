using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>A choice is read by the one exact name of its member.</summary>
public sealed class ChoiceTests
{
    [Test]
    public void Every_name_is_read() =>
        Assert.That(Enum.GetNames<SecurityConcern>().Select(Choice.Read<SecurityConcern>), Is.EqualTo(Enum.GetValues<SecurityConcern>()));

    [TestCase("DataLoss,DataExfiltration")]
    [TestCase("DataLoss, DataExfiltration")]
    [TestCase("Ransomware,Ransomware")]
    [TestCase("ransomware")]
    [TestCase("RANSOMWARE")]
    [TestCase(" Ransomware ")]
    [TestCase("5")]
    [TestCase("+5")]
    [TestCase("0x5")]
    [TestCase("Everything")]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase(null)]
    public void Nothing_else_is(string? text) => Assert.That(Choice.Read<SecurityConcern>(text), Is.Null);

    /// <summary>Where several members make one value, a list of them is still no name.</summary>
    [TestCase("Tier2,Tier3")]
    [TestCase("3")]
    public void Nor_is_a_list_of_flags(string text) => Assert.That(Choice.Read<StaffRoles>(text), Is.Null);
}
