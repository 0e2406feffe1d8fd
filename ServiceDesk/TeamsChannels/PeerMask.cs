using System.Text;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>
/// Takes out of a question to peers what could name a client (KB-102): the client, companies, hosts and addresses. Portal codes, ticket ids and names of files stay.
/// It rather masks too much: the engineer reads the words before they are posted. Masking twice changes nothing more.
/// </summary>
public static class PeerMask
{
    public const string Client = "[client]";
    public const string Company = "[company]";
    public const string Host = "[host]";
    public const string Address = "[address]";

    /// <summary>The text with marks in the place of what could name a client.</summary>
    public static string Mask(string text, Ticket ticket, ClientDirectory clients)
    {
        var found = new List<(int Start, int End, string Mark)>();
        Claim(HostShapes.Marks(text).Select(at => (at.Start, at.End, text[at.Start..at.End])));
        Claim(HostShapes.Addresses(text).Select(at => (at.Start, at.End, Address)));
        Claim(HostShapes.Hosts(text).Select(at => (at.Start, at.End, Host)));
        var words = new NamedWords(text);
        Claim(words.Of(clients.Companies.Select(company => company.Server).Append(ticket.Company?.Server)).Select(at => (at.Start, at.End, Host)));
        // The longest first, so that of a long name nothing is left over beside a shorter one in it.
        Claim(words.Of(clients.Companies.SelectMany(company => new[] { company.Name, company.Code }).Append(ticket.Company?.Code)).Concat(words.BeginningOf(ticket.Company?.Name))
            .OrderByDescending(at => at.End - at.Start).Select(at => (at.Start, at.End, Company)));
        Claim(words.PartsOf(ticket.ClientName).Select(at => (at.Start, at.End, Client)));
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
