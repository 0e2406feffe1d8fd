using System.Text;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>
/// Takes out of a question to peers what could name a client (KB-102): the client, companies, other people, hosts, addresses, phone and
/// personal numbers. Portal codes, ticket ids, names of files and of products stay.
/// It rather masks too much: the engineer reads the words before they are posted. Masking twice changes nothing more.
/// </summary>
public static class PeerMask
{
    public const string Client = "[client]";
    public const string Company = "[company]";
    public const string Host = "[host]";
    public const string Address = "[address]";
    public const string Phone = "[phone]";
    public const string Person = "[person]";
    public const string Number = "[number]";
    public const string BirthDate = "[birth date]";

    /// <summary>The text with marks in the place of what could name a client.</summary>
    public static string Mask(string text, Ticket ticket, ClientDirectory clients)
    {
        var found = new List<(int Start, int End, string Mark)>();
        Claim(HostShapes.Marks(text).Select(at => (at.Start, at.End, text[at.Start..at.End])));
        Claim(PersonalNumbers.BirthDates(text).Select(at => (at.Start, at.End, BirthDate)));
        Claim(PersonalNumbers.Ids(text).Select(at => (at.Start, at.End, Number)));
        Claim(HostShapes.Addresses(text).Concat(PersonalNumbers.PostalAddresses(text)).Select(at => (at.Start, at.End, Address)));
        Claim(HostShapes.Hosts(text).Select(at => (at.Start, at.End, Host)));
        Claim(PhoneNumbers.In(text).Select(at => (at.Start, at.End, Phone)));
        var words = new NamedWords(text);
        var hosts = new HostWords(ticket.Answers.Intake.AffectedSystem, ticket.Answers.Categorization.ConcernSystem,
            ticket.Answers.Undecided?.ConcernSystem);
        Claim(words.Of(clients.Companies.Select(company => company.Server).Append(ticket.Company?.Server))
            .Select(at => (at.Start, at.End, Host)));
        string?[] names = [ticket.Company?.Name, ticket.Answers.Greeting.Company, ticket.UnlistedCompany];
        // The longest first, so that of a long name nothing is left over beside a shorter one in it.
        Claim(words.Of(clients.Companies.SelectMany(company => new[] { company.Name, company.Code }).Append(ticket.Company?.Code))
            .Concat(names.SelectMany(words.ShortOf)).Concat(names.SelectMany(words.BeginningOf))
            .Select(at => (at.Start, at.End, Company))
            .Concat(hosts.Joined(text).Select(at => (at.Start, at.End, Host)))
            .OrderByDescending(at => at.End - at.Start));
        Claim(words.PersonOf(ticket.ClientName).Select(at => (at.Start, at.End, Client)));
        Claim(hosts.Affected(text).Concat(words.Compact(hosts.Whole)).Select(at => (at.Start, at.End, Host)));
        var people = OtherPeople.Titled(text).Concat(OtherPeople.LogIns(text)).Concat(OtherPeople.Named(text));
        Claim(people.SelectMany(at => Rest(at.Start, at.End)).Select(at => (at.Start, at.End, Person)));
        return Written(text, found);

        // Of somebody who shares a name with the client, the other names.
        IEnumerable<(int Start, int End)> Rest(int start, int end)
        {
            foreach (var other in found.Where(other => other.Start < end && other.End > start).OrderBy(other => other.Start).ToArray())
            {
                if (other.Start > start)
                {
                    yield return (start, start + text.AsSpan(start, other.Start - start).TrimEnd().Length);
                }

                start = Math.Min(end, other.End + (other.End < end && text[other.End] == ' ' ? 1 : 0));
            }

            if (end > start)
            {
                yield return (start, end);
            }
        }

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
