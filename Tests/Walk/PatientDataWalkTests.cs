using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>KB-450: what may be patient data is asked about before it is stored, and never masked in silence.</summary>
internal sealed class PatientDataWalkTests : WalkFixture
{
    private const string Typed = "Juan Dela Cruz was diagnosed with dengue, chart is blank";

    [Test]
    public async Task It_is_not_stored_before_the_engineer_says_so()
    {
        await Call.OpensAsync();

        await Call.TypesAsync(Typed);

        Call.Sees("This may be patient data. It is not stored yet.");
        Assert.That(await Call.NotesAsync(), Has.None.Contains("dengue"));
    }

    [Test]
    public async Task What_is_none_is_kept_with_one_click()
    {
        await Call.OpensAsync();
        await Call.TypesAsync(Typed);

        await Call.ClicksAsync("No patient data: keep as note");

        Assert.That(await Call.NotesAsync(), Has.Some.EqualTo(Typed));
    }
}
