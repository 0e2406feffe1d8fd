using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Tickets;

/// <summary>Who is who: by the Microsoft Entra object id, and by a Teams id only where that is all there is.</summary>
internal sealed class PersonTests
{
    private const string Ana = "6f1a3c5e-2b4d-4f6a-8c0e-1d3f5b7a9c1e";
    private const string Ben = "0b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e";

    [TestCase("6F1A3C5E-2B4D-4F6A-8C0E-1D3F5B7A9C1E", Ana)]
    [TestCase("{6f1a3c5e-2b4d-4f6a-8c0e-1d3f5b7a9c1e}", Ana)]
    [TestCase(" 6f1a3c5e2b4d4f6a8c0e1d3f5b7a9c1e ", Ana)]
    [TestCase("Not-A-Guid", "not-a-guid")]
    [TestCase(null, "29:Ana")]
    [TestCase("", "29:Ana")]
    [TestCase(" ", "29:Ana")]
    [TestCase("00000000-0000-0000-0000-000000000000", "29:Ana")]
    public void A_person_is_the_object_id_in_lower_case(string? objectId, string id) => Assert.That(PersonId.Of(objectId, "29:Ana").Value, Is.EqualTo(id));

    [TestCase(Ana, "29:ana", Ana, "29:ana", true)]
    [TestCase(Ana, "29:ana", Ana, "29:new", true, TestName = "The bot was registered anew")]
    [TestCase(Ana, "29:ana", Ben, "29:ana", false, TestName = "Two object ids are two people")]
    [TestCase(null, "29:ana", Ana, "29:ana", true, TestName = "A ticket of before")]
    [TestCase(null, "29:ana", Ana, "29:new", false, TestName = "A ticket of before of a Teams id that nobody knows")]
    [TestCase(null, "29:first", Ana, "29:new", true, TestName = "A ticket of before of a Teams id the person had")]
    [TestCase(Ana, "29:ana", null, "29:ana", true, TestName = "A request without an object id")]
    [TestCase(Ana, "29:ana", null, "29:ANA", false, TestName = "Teams ids are compared ordinally")]
    public void A_ticket_is_its_engineer_s(string? owner, string ownerTeamsId, string? writer, string writerTeamsId, bool theirs)
    {
        var engineer = new Engineer { UserId = ownerTeamsId, ObjectId = owner, Name = "Ana" };

        Assert.That(engineer.Is(new Person { TeamsId = writerTeamsId, ObjectId = writer, KnownTeamsIds = ["29:first"] }), Is.EqualTo(theirs));
    }
}
