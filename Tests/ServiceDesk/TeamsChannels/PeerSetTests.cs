using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using LeanTechBot.Tests.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.TeamsChannels;

/// <summary>How much of names, machines and numbers the mask of a question to peers finds, and how much it leaves, over hundreds of
/// lines.</summary>
internal sealed class PeerSetTests
{
    private const string TicketLine = "@ ";

    [Test]
    public void At_most_five_of_a_hundred_names_reach_peers()
    {
        var ticket = SampleCall.At(Step);
        var leaked = new List<string>();
        var count = 0;
        foreach (var line in SetLine.Read("peer-named.txt"))
        {
            if (line.Text.StartsWith(TicketLine, StringComparison.Ordinal))
            {
                ticket = TicketOf(line.Text[TicketLine.Length..]);
                continue;
            }

            count++;
            if (line.Leaks(Mask(line.Text, ticket)))
            {
                leaked.Add($"{line.Text} => {Mask(line.Text, ticket)}");
            }
        }

        TestContext.Out.WriteLine($"{leaked.Count} of {count}\n{string.Join("\n", leaked)}");
        Assert.That(count, Is.AtLeast(200));
        Assert.That(leaked, Has.Count.AtMost(count * 5 / 100), string.Join("\n", leaked));
    }

    [Test]
    public void At_most_five_of_a_hundred_plain_lines_are_touched()
    {
        var lines = SetLine.Read("peer-plain.txt");
        var ticket = TicketOf("Ana Reyes | Northgate Logistics | NG-ERP");

        var touched = lines.Where(line => Mask(line.Text,
            ticket) != line.Text).Select(line => $"{line.Text} => {Mask(line.Text, ticket)}").ToArray();

        TestContext.Out.WriteLine($"{touched.Length} of {lines.Length}\n{string.Join("\n", touched)}");
        Assert.That(lines, Has.Length.AtLeast(200));
        Assert.That(touched, Has.Length.AtMost(lines.Length * 5 / 100), string.Join("\n", touched));
    }

    private static CallStep Step => CallStep.Investigation;

    private static string Mask(string text, Ticket ticket) => PeerMask.Mask(text, ticket, SampleHub.Shipped.Clients);

    /// <summary>"client | company | affected system", a hyphen where there is none.</summary>
    private static Ticket TicketOf(string line)
    {
        var parts = line.Split('|').Select(part => part.Trim()).ToArray();
        var ticket = SampleCall.At(Step);
        return ticket with
        {
            Answers = ticket.Answers with
            {
                Greeting = ticket.Answers.Greeting with { ClientName = parts[0], Company = parts[1] },
                Intake = ticket.Answers.Intake with { AffectedSystem = parts[2] == "-" ? null : parts[2] },
            },
            Company = SampleHub.Shipped.Clients.Search(parts[1]) is CompanyMatch.One(var company) ? company : null,
        };
    }
}
