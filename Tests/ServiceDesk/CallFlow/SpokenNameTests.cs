using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>How a client is addressed: a title with the last name, a name alone by the first.</summary>
public sealed class SpokenNameTests
{
    // A title goes with the last name.
    [TestCase("Ramon Villanueva", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("Ana Reyes", FormOfAddress.Ms, "Ms. Reyes")]
    [TestCase("Ramon S. Villanueva", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("Ramon Santos Villanueva", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("Villanueva, Ramon", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("Dela Cruz, Juan", FormOfAddress.Mr, "Mr. Dela Cruz")]
    [TestCase("Jose Rizal Jr.", FormOfAddress.Mr, "Mr. Rizal")]
    [TestCase("Jose Rizal, Jr.", FormOfAddress.Mr, "Mr. Rizal")]
    [TestCase("Jose Rizal III", FormOfAddress.Mr, "Mr. Rizal")]
    [TestCase("Ana Reyes, CPA", FormOfAddress.Ms, "Ms. Reyes")]
    [TestCase("Ramon \"Mon\" Villanueva", FormOfAddress.Mr, "Mr. Villanueva")]
    // Filipino last names of several words.
    [TestCase("Juan dela Cruz", FormOfAddress.Mr, "Mr. Dela Cruz")]
    [TestCase("Juan De La Cruz", FormOfAddress.Mr, "Mr. De La Cruz")]
    [TestCase("Maria delos Santos", FormOfAddress.Ms, "Ms. Delos Santos")]
    [TestCase("Ana de Leon", FormOfAddress.Ms, "Ms. De Leon")]
    [TestCase("Grace Sta. Maria", FormOfAddress.Ms, "Ms. Sta. Maria")]
    [TestCase("Paolo San Jose", FormOfAddress.Mr, "Mr. San Jose")]
    [TestCase("Gloria Macapagal-Arroyo", FormOfAddress.Ms, "Ms. Macapagal-Arroyo")]
    [TestCase("Dela Cruz", FormOfAddress.Mr, "Mr. Dela Cruz")]
    [TestCase("Kim Ng", FormOfAddress.Ms, "Ms. Ng")]
    // One word.
    [TestCase("Villanueva", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("Ramon", FormOfAddress.Mr, "Mr. Ramon")]
    [TestCase("Ramon", FormOfAddress.None, "Ramon")]
    // The name alone is the first name.
    [TestCase("Ramon Villanueva", FormOfAddress.None, "Ramon")]
    [TestCase("Villanueva, Ramon", FormOfAddress.None, "Ramon")]
    [TestCase("Juan dela Cruz", FormOfAddress.None, "Juan")]
    [TestCase("Ma. Teresa Cruz", FormOfAddress.None, "Ma. Teresa")]
    [TestCase("Ma. Cruz", FormOfAddress.None, "Ma. Cruz")]
    [TestCase("J. Cruz", FormOfAddress.None, "J. Cruz")]
    [TestCase("J.P. Reyes", FormOfAddress.None, "J.P.")]
    [TestCase("Dela Cruz", FormOfAddress.None, "Dela Cruz")]
    // A title that was typed is not said twice.
    [TestCase("Mr. Ramon Villanueva", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("mr villanueva", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("Mr.Villanueva", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("Sir Ramon", FormOfAddress.Mr, "Mr. Ramon")]
    [TestCase("Ma'am Ana Reyes", FormOfAddress.Ms, "Ms. Reyes")]
    [TestCase("Mrs. Santos", FormOfAddress.Ms, "Mrs. Santos")]
    [TestCase("Mr. Santos", FormOfAddress.Ms, "Ms. Santos")]
    [TestCase("Mr. Villanueva", FormOfAddress.None, "Mr. Villanueva")]
    [TestCase("Mr. Ramon Villanueva", FormOfAddress.None, "Ramon")]
    [TestCase("Mr. Villanueva", null, "Mr. Villanueva")]
    [TestCase("Dr. Ana Reyes", FormOfAddress.Ms, "Dr. Reyes")]
    [TestCase("Engr. Juan dela Cruz", FormOfAddress.Mr, "Engr. Dela Cruz")]
    [TestCase("Atty. Reyes", null, "Atty. Reyes")]
    // Not asked yet: the whole name.
    [TestCase("Ramon Villanueva", null, "Ramon Villanueva")]
    [TestCase("Jose Rizal Jr.", null, "Jose Rizal Jr.")]
    // As names are written.
    [TestCase("RAMON VILLANUEVA", FormOfAddress.Mr, "Mr. Villanueva")]
    [TestCase("ramon villanueva", FormOfAddress.None, "Ramon")]
    [TestCase("  Ramon \t Villanueva ", FormOfAddress.Mr, "Mr. Villanueva")]
    public void A_client_is_addressed(string typed, FormOfAddress? form, string spoken) =>
        Assert.That(SpokenName.Read(typed)!.Spoken(form).Replace('\u00A0', ' '), Is.EqualTo(spoken));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" \t ")]
    [TestCase("\"\"")]
    public void Nobody_is_not_addressed(string? typed) => Assert.That(SpokenName.Read(typed), Is.Null);
}
