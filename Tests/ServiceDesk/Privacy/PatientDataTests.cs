using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

/// <summary>KB-450: a name beside a diagnosis or a medical record's number.</summary>
internal sealed class PatientDataTests
{
    [TestCase("Juan Dela Cruz was diagnosed with dengue")]
    [TestCase("the record of patient Maria Santos does not open")]
    [TestCase("Mr. Reyes has diabetes, his chart is blank")]
    [TestCase("chart of Ana Lim, HIV positive, is shown to all")]
    [TestCase("lab results of Pedro Penduko went to the wrong ward")]
    [TestCase("MRN 8821345, Ana Reyes, page is blank")]
    [TestCase("Ana Reyes, patient no. 88-2134, does not load")]
    [TestCase("si Juan Tamad, buntis daw, di lumabas sa list")]
    [TestCase("record number 00451-22 of Pedro Penduko is blank")]
    [TestCase("pasyente si Maria Santos, mali ang petsa")]
    public void Is_asked_about(string text) => Assert.That(PatientData.IsLikely(text), Is.True);

    [TestCase("the patient portal is down")]
    [TestCase("Patient Portal shows LT-2003")]
    [TestCase("patient records load slowly since nine")]
    [TestCase("no patient data was opened (KB-450)")]
    [TestCase("Ana Reyes cannot print")]
    [TestCase("hospital number 2 branch is offline")]
    [TestCase("Dr. Cruz cannot open the lab results page")]
    [TestCase("positive test of the alarm, Juan Cruz was on site")]
    [TestCase("the HIPAA client asks for the log")]
    [TestCase("")]
    [TestCase(null)]
    public void Is_no_patient_data(string? text) => Assert.That(PatientData.IsLikely(text), Is.False);
}
