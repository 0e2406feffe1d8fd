using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>Links a ticket to a parent that collects the count and the evidence. Each ticket's decision stays its own (KB-155: each incident on its own).</summary>
public static class LinkedTickets
{
    /// <summary>How many links a parent lists: more companies than LeanTech serves.</summary>
    private const int Most = 500;

    /// <summary>How many signs of a linked ticket are kept; the codes come first.</summary>
    private const int MostSigns = 5;

    /// <summary>How many common signs are named.</summary>
    private const int MostNamed = 2;

    /// <summary>Why a ticket cannot be linked to another; null when it can.</summary>
    /// <param name="parent">The other ticket; null when there is none of that id.</param>
    public static string? Refusal(Ticket ticket, TicketId id, Ticket? parent) => parent switch
    {
        _ when id == ticket.Id => $"{id} cannot be linked to itself.",
        null => $"There is no ticket {id}.",
        { Lifecycle.IsOpen: false } => $"{id} is closed. Link to an open ticket.",
        { Parent: { } above } => $"{id} is itself linked to {above}. Link to that one.",
        _ when ticket.Links is not [] => $"{ticket.Id} has linked tickets of its own and cannot be linked to another.",
        _ when ticket.Parent is { } held && held != id => $"{ticket.Id} is already linked to {held}.",
        { Links.Length: >= Most } when parent.Links.All(link => link.Id != ticket.Id) => $"{id} has {Most} linked tickets already.",
        _ => null,
    };

    /// <summary>The parent with the ticket on its list; null when it has it already.</summary>
    public static TicketChange? Collect(Ticket parent, Ticket ticket, DateTimeOffset now) => parent.Links.Any(link => link.Id == ticket.Id) ? null
        : TicketChange.Of(parent with { Links = parent.Links.Add(Entry(ticket)) })
            .Noting(now, $"{ticket.Id} was linked to this ticket by {ticket.Engineer.Name}.");

    /// <summary>Whether the parent has the ticket on its list as it is now.</summary>
    public static bool Knows(Ticket parent, Ticket ticket) => ticket.NotACall is not null ? parent.Links.All(link => link.Id != ticket.Id) :
        parent.Links.FirstOrDefault(link => link.Id == ticket.Id) is { } link && link.CompanyCode == ticket.Company?.Code && link.Signs.SequenceEqual(Entry(ticket).Signs);

    /// <summary>Whether a parent collects the same of two states of a ticket.</summary>
    public static bool AreAlike(Ticket before, Ticket after) => before.NotACall == after.NotACall && before.Company?.Code == after.Company?.Code && Entry(before).Signs.SequenceEqual(Entry(after).Signs);

    /// <summary>The parent with what a ticket on its list has turned out to be: its company, its signs. Null when there is nothing new, or the parent is closed.</summary>
    public static TicketChange? Update(Ticket parent, Ticket ticket) => ticket.NotACall is { } notACall ? Leave(parent, ticket.Id, notACall) :
        parent.Links.FirstOrDefault(link => link.Id == ticket.Id) is { } link && parent.Lifecycle.IsOpen && !Knows(parent, ticket)
            ? TicketChange.Of(parent with { Links = parent.Links.Replace(link, Entry(ticket)) })
            : null;

    /// <summary>The parent without a ticket that turned out to be no call: it counts no more. Null when it is not on the list.</summary>
    private static TicketChange? Leave(Ticket parent, TicketId id, NotACall notACall) => parent.Links.All(link => link.Id != id) ? null
        : TicketChange.Of(parent with { Links = parent.Links.RemoveAll(link => link.Id == id) })
            .Noting(notACall.At, $"{id} was closed as not a call ({notACall}) and counts no more.");

    /// <summary>The parent without a ticket that could not be linked to it after all; null when it is not on the list.</summary>
    public static TicketChange? Release(Ticket parent, TicketId id, DateTimeOffset now) => parent.Links.All(link => link.Id != id) ? null
        : TicketChange.Of(parent with { Links = parent.Links.RemoveAll(link => link.Id == id) }).Noting(now, $"{id} could not be linked to this ticket after all.");

    /// <summary>The ticket with its parent; null when it has it already.</summary>
    public static TicketChange? Link(Ticket ticket, TicketId parent, DateTimeOffset now) => ticket.Parent == parent ? null
        : TicketChange.Of(ticket with { Parent = parent }).Noting(now, $"Linked to {parent}.");

    /// <summary>What a parent collected: <c>12 linked tickets, 9 companies</c>.</summary>
    public static string Words(Ticket parent)
    {
        var companies = CompaniesOf(parent);
        return $"{parent.Links.Length} linked {(parent.Links.Length == 1 ? "ticket" : "tickets")}, {companies} {(companies == 1 ? "company" : "companies")}";
    }

    /// <summary>How many companies the parent and its linked tickets are of.</summary>
    public static int CompaniesOf(Ticket parent) =>
        parent.Links.Select(link => link.CompanyCode).Append(parent.Company?.Code).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>What a parent collected, with the signs that most companies have in common: <c>12 linked tickets, 9 companies: LT-2003 at 8</c>; null when nothing is linked.</summary>
    public static string? Evidence(Ticket parent)
    {
        if (parent.Links is [])
        {
            return null;
        }

        var common = parent.Links.Append(Entry(parent))
            .SelectMany(link => link.Signs, (link, sign) => (link.CompanyCode, Sign: sign))
            .GroupBy(found => found.Sign, found => found.CompanyCode)
            .Select(found => (Sign: found.Key, Companies: found.Distinct(StringComparer.Ordinal).Count()))
            .Where(found => found.Companies > 1)
            .OrderByDescending(found => found.Companies).ThenBy(found => found.Sign.Kind).ThenBy(found => found.Sign.Value, StringComparer.Ordinal)
            .Take(MostNamed)
            .Select(found => $"{found.Sign.Value} at {found.Companies}")
            .ToArray();
        return $"{Words(parent)}{(common is [] ? "" : $": {string.Join(", ", common)}")}";
    }

    private static LinkedTicket Entry(Ticket ticket) => new(ticket.Id, ticket.Company?.Code) { Signs = [.. TicketSigns.Of(ticket).Take(MostSigns)] };
}
