using System.Text;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>
/// Takes out of a question to peers what could name a client (KB-102): the client, companies, hosts, addresses and phone numbers. Portal codes, ticket ids, names of files and of products stay.
/// It rather masks too much: the engineer reads the words before they are posted. Masking twice changes nothing more.
/// </summary>
public static class PeerMask
{
    public const string Client = "[client]";
    public const string Company = "[company]";
    public const string Host = "[host]";
    public const string Address = "[address]";
    public const string Phone = "[phone]";

    /// <summary>The text with marks in the place of what could name a client.</summary>
    public static string Mask(string text, Ticket ticket, ClientDirectory clients)
    {
        var found = new List<(int Start, int End, string Mark)>();
        Claim(HostShapes.Marks(text).Select(at => (at.Start, at.End, text[at.Start..at.End])));
        Claim(HostShapes.Addresses(text).Select(at => (at.Start, at.End, Address)));
        Claim(HostShapes.Hosts(text).Select(at => (at.Start, at.End, Host)));
        Claim(PhoneNumbers.In(text).Select(at => (at.Start, at.End, Phone)));
        var words = new NamedWords(text);
        var hosts = new HostWords(ticket.Answers.Intake.AffectedSystem, ticket.Answers.Categorization.ConcernSystem, ticket.Answers.Undecided?.ConcernSystem);
        Claim(words.Of(clients.Companies.Select(company => company.Server).Append(ticket.Company?.Server)).Select(at => (at.Start, at.End, Host)));
        // The longest first, so that of a long name nothing is left over beside a shorter one in it.
        Claim(words.Of(clients.Companies.SelectMany(company => new[] { company.Name, company.Code }).Append(ticket.Company?.Code))
            .Concat(words.BeginningOf(ticket.Company?.Name)).Concat(words.BeginningOf(ticket.Answers.Greeting.Company)).Concat(words.BeginningOf(ticket.UnlistedCompany)).Select(at => (at.Start, at.End, Company))
            .Concat(hosts.Joined(text).Select(at => (at.Start, at.End, Host)))
            .OrderByDescending(at => at.End - at.Start));
        Claim(words.PersonOf(ticket.ClientName).Select(at => (at.Start, at.End, Client)));
        Claim(hosts.Affected(text).Select(at => (at.Start, at.End, Host)));
        return Written(text, found);

        void Claim(IEnumerable<(int Start, int End, string Mark)> parts)
        {
            foreach (var part in parts)
            {
                if (found.TrueForAll(other => part.End <= other.Start || part.Start >= other.End))
                {
                    found.Add(part);
                }
            }
        }
    }

    /// <summary>The text with its parts replaced; the same mark twice in a row is one.</summary>
    private static string Written(string text, List<(int Start, int End, string Mark)> found)
    {
        var written = new StringBuilder(text.Length);
        var (done, last) = (0, "");
        foreach (var (start, end, mark) in found.OrderBy(part => part.Start))
        {
            var between = text[done..start];
            if (mark != last || !string.IsNullOrWhiteSpace(between) || done == 0)
            {
                written.Append(between).Append(mark);
            }

            (done, last) = (end, mark);
        }

        return written.Append(text.AsSpan(done)).ToString();
    }
}
