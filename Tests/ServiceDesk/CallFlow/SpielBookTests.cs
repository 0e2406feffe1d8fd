using System.Globalization;
using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

public sealed class SpielBookTests
{
    private static readonly SpielBook Book = new(Sop7005.Book);

    private static readonly SpielContext Nothing = new() { Now = TestTickets.Nine32 };

    private static readonly SpielContext Everything = Nothing with
    {
        EngineerName = "Ben Cruz",
        ClientName = "Ana Reyes",
        FormOfAddress = FormOfAddress.Ms,
        Finding = "that the disk is full",
        Fix = "The log directory had filled up. I rotated the logs",
    };

    [TestCase(SpielId.Greeting, "Good morning, this is Ben Cruz from LeanTech IT Solutions Tier 1 Support. I’ll be assisting you today. May I confirm your name and the company you’re calling about?")]
    [TestCase(SpielId.Intake, "Thank you, Ms.\u00A0Reyes. Could you describe what you’re experiencing? When did this issue start, and is anyone else at your company reporting the same problem?")]
    [TestCase(SpielId.StatusUpdate, "Ms.\u00A0Reyes, I’m currently investigating the issue on your server. I can see that the disk is full. I’m working on resolving it now and will update you shortly.")]
    [TestCase(SpielId.Resolution, "Ms.\u00A0Reyes, I’ve identified and resolved the issue on your server. The log directory had filled up. I rotated the logs. The system is now back to operational status. Is there anything else I can help you with?")]
    public void A_spiel_is_filled_with_what_is_known(SpielId id, string text)
    {
        var filled = Book.Fill(id, Everything);

        Assert.That(filled.Id, Is.EqualTo(id));
        Assert.That(filled.Text, Is.EqualTo(text));
        Assert.That(filled.Open, Is.Empty);
    }

    [TestCase(SpielId.InsistsOnEscalation)]
    [TestCase(SpielId.DemandsManager)]
    [TestCase(SpielId.CompanyWideOutage)]
    [TestCase(SpielId.DeEscalation)]
    public void A_spiel_for_difficult_clients_is_SOP_7005_with_the_name_in_it(SpielId id)
    {
        var filled = Book.Fill(id, Everything);

        Assert.That(filled.Text, Is.EqualTo(Sop7005.Spiels[id].Replace("[Client Name]", "Ms.\u00A0Reyes")));
        Assert.That(filled.Open, Is.Empty);
    }

    [Test]
    public void The_direction_to_check_resources_stays_and_is_not_open()
    {
        var filled = Book.Fill(SpielId.CompanyWideOutage, Everything);

        Assert.That(filled.Text, Does.Contain("[Check your resources.]"));
        Assert.That(filled.Open, Is.Empty);
    }

    [TestCase(SpielId.Greeting, "[Your Name]")]
    [TestCase(SpielId.Intake, "[Client Name]")]
    [TestCase(SpielId.StatusUpdate, "[Client Name]", "[brief description of what you found]")]
    [TestCase(SpielId.Resolution, "[Client Name]", "[Brief description of what was wrong and what was done]")]
    [TestCase(SpielId.DeEscalation, "[Client Name]")]
    public void What_is_not_known_stays_visibly_open(SpielId id, params string[] open)
    {
        foreach (var context in new[] { Nothing, Nothing with { EngineerName = " ", ClientName = "\t", Finding = "...", Fix = "\r\n" } })
        {
            var filled = Book.Fill(id, context);

            Assert.That(filled.Open, Is.EqualTo(open));
            Assert.That(filled.Text, Is.EqualTo(Sop7005.Spiels[id].Replace("[morning/afternoon/evening]", "morning")));
        }
    }

    [TestCase("Ana Reyes", FormOfAddress.Ms, "Ms.\u00A0Reyes, ")]
    [TestCase("Ramon Villanueva", FormOfAddress.Mr, "Mr.\u00A0Villanueva, ")]
    [TestCase("Ramon Villanueva", FormOfAddress.None, "Ramon, ")]
    [TestCase("Ana Reyes", null, "Ms./Mr.\u00A0Reyes, ")]
    [TestCase("Mr. Ramon Villanueva", FormOfAddress.Mr, "Mr.\u00A0Villanueva, ")]
    [TestCase("Mr. Ramon Villanueva", null, "Mr.\u00A0Villanueva, ")]
    [TestCase("Dr. Ana Reyes", FormOfAddress.Ms, "Dr.\u00A0Reyes, ")]
    [TestCase(null, FormOfAddress.Ms, "Ms.\u00A0[Client Name], ")]
    [TestCase(null, FormOfAddress.Mr, "Mr.\u00A0[Client Name], ")]
    [TestCase(null, FormOfAddress.None, "[Client Name], ")]
    [TestCase(null, null, "Ms./Mr.\u00A0[Client Name], ")]
    public void The_client_is_addressed_as_asked(string? name, FormOfAddress? form, string beginning) =>
        Assert.That(Book.Fill(SpielId.StatusUpdate, Nothing with { ClientName = name, FormOfAddress = form }).Text, Does.StartWith(beginning + "I’m currently"));

    [TestCase("2026-04-18T00:00:00+08:00", "morning")]
    [TestCase("2026-04-18T11:59:59.9999999+08:00", "morning")]
    [TestCase("2026-04-18T12:00:00+08:00", "afternoon")]
    [TestCase("2026-04-18T17:59:59.9999999+08:00", "afternoon")]
    [TestCase("2026-04-18T18:00:00+08:00", "evening")]
    [TestCase("2026-04-18T23:59:59.9999999+08:00", "evening")]
    [TestCase("2026-04-18T03:59:00Z", "morning")]
    [TestCase("2026-04-18T04:00:00Z", "afternoon")]
    [TestCase("2026-04-18T10:00:00Z", "evening")]
    [TestCase("2026-04-18T16:00:00Z", "morning")]
    public void The_greeting_goes_by_Philippine_time(string now, string dayTime) =>
        Assert.That(
            Book.Fill(SpielId.Greeting, Nothing with { Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture) }).Text,
            Does.StartWith($"Good {dayTime}, this is"));

    [TestCase("  the disk is full.  ", "the disk is full")]
    [TestCase("the disk is full...", "the disk is full")]
    [TestCase("the disk\r\n\tis   full", "the disk is full")]
    [TestCase("the\0 disk \u001b is full", "the disk is full")]
    [TestCase("v1.2 fails", "v1.2 fails")]
    public void What_is_filled_in_stands_on_one_line_without_a_second_full_stop(string finding, string spoken) =>
        Assert.That(Book.Fill(SpielId.StatusUpdate, Everything with { Finding = finding }).Text, Does.Contain($"I can see {spoken}. I’m working"));

    [Test]
    public void A_full_stop_of_a_name_stays_where_the_spiel_has_none()
    {
        var context = Everything with { ClientName = "Jose Rizal Jr.", FormOfAddress = null };

        Assert.That(Book.Fill(SpielId.DemandsManager, context).Text, Does.Contain("a manager, Jose Rizal Jr., and"));
        Assert.That(Book.Fill(SpielId.Intake, context).Text, Does.StartWith("Thank you, Jose Rizal Jr. Could you"));
    }

    [Test]
    public void Brackets_that_were_typed_are_not_placeholders()
    {
        var context = Everything with { ClientName = "[Client Name]", FormOfAddress = FormOfAddress.None, Finding = "[Client Name] and $0 {0}" };
        var filled = Book.Fill(SpielId.StatusUpdate, context);

        Assert.That(filled.Text, Does.StartWith("[Client, I’m").And.Contain("I can see [Client Name] and $0 {0}. I’m"));
        Assert.That(filled.Open, Is.Empty);
    }

    [Test]
    public void SOP_7005s_own_spiels_have_no_problem() => Assert.That(SpielBook.Problems(Sop7005.Book), Is.Empty);

    [Test]
    public void Every_problem_of_the_texts_is_named()
    {
        var texts = new Dictionary<SpielId, Spiel>(Sop7005.Book)
        {
            [SpielId.Intake] = new() { Text = " " },
            [SpielId.Greeting] = new() { Text = "Hello [Name], I am [Your name]." },
            [SpielId.DeEscalation] = new() { Text = "Sorry, [Client Name" },
        };
        texts.Remove(SpielId.Resolution);

        Assert.That(
            SpielBook.Problems(texts),
            Is.EqualTo(new[]
            {
                "The spiel Greeting has the placeholder [Name], which the bot does not know.",
                "The spiel Greeting has the placeholder [Your name], which the bot does not know.",
                "The spiel Intake has no text.",
                "The spiel Resolution has no text.",
                "The spiel DeEscalation has a bracket without its other half: Sorry, [Client Name",
            }));
    }

    [Test]
    public void An_unfilled_spiel_is_word_for_word() =>
        Assert.That(Sop7005.Spiels.Keys.Select(Book.Text), Is.EqualTo(Sop7005.Spiels.Values));

    [Test]
    public void What_was_wrong_is_said_as_a_sentence() => Assert.That(
        Book.Fill(SpielId.Resolution, Everything with { Fix = "the disk was full. We cleared it." }).Text,
        Does.Contain("your server. The disk was full. We cleared it. The system"));
}
