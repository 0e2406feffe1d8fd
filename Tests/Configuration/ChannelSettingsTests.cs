using LeanTechBot.Bot.Configuration;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Configuration;

/// <summary>The settings of escalations: who is who, what the channels are called, by when an escalation is acknowledged, which services there are.</summary>
internal sealed class ChannelSettingsTests
{
    private const string ObjectId = "6f1a3c5e-2b4d-4f6a-8c0e-1d3f5b7a9c1e";

    [TestCase("29:1abc", true)]
    [TestCase("29:", true)]
    [TestCase(ObjectId, true)]
    [TestCase("Mara Santos", false)]
    [TestCase("mara@leantech.example", false)]
    [TestCase("28:bot", false)]
    [TestCase("", false)]
    public void A_person_is_a_Teams_id_or_an_object_id(string id, bool right)
    {
        var errors = new RolesOptions { Tier2 = ["29:first", id] }.Errors().ToArray();

        Assert.That(errors.Select(error => error.Key), Is.EqualTo(right ? Array.Empty<string>() : ["Tier2:1"]));
        Assert.That(errors.Select(error => error.Value), Is.All.EqualTo(id));
    }

    [Test]
    public void Every_list_of_people_is_checked()
    {
        var wrong = new[] { "nobody" };

        var errors = new RolesOptions { Tier2 = wrong, Tier3 = wrong, TeamLeaders = wrong, OperationsManagers = wrong, Tier2OnCall = wrong }.Errors();

        Assert.That(errors.Select(error => error.Key), Is.EqualTo(new[] { "Tier2:0", "Tier3:0", "TeamLeaders:0", "OperationsManagers:0", "Tier2OnCall:0" }));
    }

    [TestCase("29:1abc", null, StaffRoles.Tier2 | StaffRoles.TeamLeader)]
    [TestCase("29:1ABC", null, StaffRoles.None)]
    [TestCase("29:x", ObjectId, StaffRoles.Tier3)]
    [TestCase("29:x", "6F1A3C5E-2B4D-4F6A-8C0E-1D3F5B7A9C1E", StaffRoles.Tier3)]
    [TestCase("29:x", null, StaffRoles.None)]
    public void Teams_ids_are_compared_ordinally_and_object_ids_are_not(string userId, string? objectId, StaffRoles roles) =>
        Assert.That(new RolesOptions { Tier2 = ["29:1abc"], TeamLeaders = ["29:1abc"], Tier3 = [ObjectId] }.Of(new Person { TeamsId = userId, ObjectId = objectId }), Is.EqualTo(roles));

    [Test]
    public void Who_is_listed_by_a_Teams_id_of_before_keeps_the_role() =>
        Assert.That(new RolesOptions { Tier2 = ["29:before"] }.Of(new Person { TeamsId = "29:now", KnownTeamsIds = ["29:before", "29:now"] }), Is.EqualTo(StaffRoles.Tier2));

    [TestCase("29:1abc | Theo Cruz | +63 917 123 4567", true)]
    [TestCase(ObjectId + "|Theo Cruz|0917-123-4567", true)]
    [TestCase("29:1abc | Theo Cruz", false)]
    [TestCase("29:1abc | | 0917", false)]
    [TestCase("29:1abc | Theo Cruz | unknown", false)]
    [TestCase("Theo Cruz | 29:1abc | 0917", false)]
    [TestCase("", false)]
    public void A_contact_is_an_id_a_name_and_a_number(string line, bool right)
    {
        var errors = new RolesOptions { Contacts = [line] }.Errors().ToArray();

        Assert.That(errors.Select(error => error.Key), Is.EqualTo(right ? Array.Empty<string>() : ["Contacts:0"]));
    }

    [Test]
    public void Whom_to_phone_follows_the_lists_and_their_numbers()
    {
        var roles = new RolesOptions
        {
            Tier2OnCall = ["29:theo", "29:without"],
            Tier3 = [ObjectId.ToUpperInvariant()],
            OperationsManagers = ["29:omar"],
            Contacts = ["29:omar | Omar Diaz | 1", $"{ObjectId} | Uma Reyes | 2", "29:theo | Theo Cruz | 3", "29:THEO | Stranger | 4"],
        };

        var settings = new AcknowledgementOptions().ToSettings(roles);

        Assert.That(settings.ToPhone(SupportLevel.Tier2).Select(contact => $"{contact}"), Is.EqualTo(new[] { "Theo Cruz, 3", "Omar Diaz, 1" }));
        Assert.That(settings.ToPhone(SupportLevel.Tier3).Select(contact => $"{contact}"), Is.EqualTo(new[] { "Uma Reyes, 2", "Omar Diaz, 1" }));
    }

    [TestCase("General", "General", true)]
    [TestCase("general", "GENERAL", true)]
    [TestCase("#support", "#support", false)]
    [TestCase("#support", " #SUPPORT ", false)]
    [TestCase("#support", "support", false)]
    [TestCase("#General", "General", true)]
    [TestCase("#one", "#two", true)]
    public void Only_General_may_stand_for_two_channels(string tier2, string log, bool right)
    {
        var errors = new TeamsChannelsOptions { Tier2Escalation = tier2, IncidentLog = log }.Errors();

        Assert.That(errors.Select(error => (error.Key, error.Rule)), Is.EqualTo(right ? Array.Empty<(string, string)>() : [("IncidentLog", "must not be the name of Tier2Escalation too")]));
    }

    [TestCase("", false)]
    [TestCase("   ", false)]
    [TestCase("x", true)]
    [TestCase("12345678901234567890123456789012345678901234567890", true)]
    [TestCase("123456789012345678901234567890123456789012345678901", false)]
    public void A_channel_has_a_name_as_Teams_allows(string name, bool right) => Assert.That(new TeamsChannelsOptions { Tier3Escalation = name }.Errors().Any(), Is.Not.EqualTo(right));

    [TestCase(0, 15, "08:00", "18:00", "Tier3Minutes")]
    [TestCase(241, 15, "08:00", "18:00", "Tier3Minutes")]
    [TestCase(5, 0, "08:00", "18:00", "Tier2Minutes")]
    [TestCase(5, 15, "18:00", "08:00", "BusinessOpens")]
    [TestCase(5, 15, "08:00", "08:00", "BusinessOpens")]
    [TestCase(5, 15, "-01:00", "08:00", "BusinessOpens")]
    [TestCase(5, 15, "08:00", "1.00:01", "BusinessCloses")]
    [TestCase(1, 240, "00:00", "1.00:00", "")]
    public void An_acknowledgement_is_due_within_sense(int tier3, int tier2, string opens, string closes, string wrong) => Assert.That(
        string.Join(' ', new AcknowledgementOptions { Tier3Minutes = tier3, Tier2Minutes = tier2, BusinessOpens = Time(opens), BusinessCloses = Time(closes) }.Errors().Select(error => error.Key)),
        Is.EqualTo(wrong));

    [TestCase("smba.trafficmanager.net", true)]
    [TestCase("*.botframework.com", true)]
    [TestCase("*", false)]
    [TestCase("*.", false)]
    [TestCase("https://smba.trafficmanager.net", false)]
    [TestCase("smba trafficmanager", false)]
    [TestCase("", false)]
    public void A_service_is_a_host(string host, bool right) => Assert.That(new ServiceUrlsOptions { Hosts = [host] }.Errors().Any(), Is.Not.EqualTo(right));

    [Test]
    public void Some_service_has_to_be_named() => Assert.That(new ServiceUrlsOptions().Errors().Single().Key, Is.EqualTo("Hosts"));

    private static TimeSpan Time(string text) => TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
