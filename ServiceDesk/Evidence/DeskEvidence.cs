using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>What the desk itself knows of other companies with the same signs. It informs; it never decides (KB-155 judges each incident on its own).</summary>
public sealed record DeskEvidence
{
    private const int MostNamed = 3;

    private DeskEvidence()
    {
    }

    /// <summary>The desk was not asked.</summary>
    public static DeskEvidence None { get; } = new();

    /// <summary>The sign that most other companies share; null when there is none.</summary>
    public TicketSign? Sign { get; private init; }

    /// <summary>How many other companies have it.</summary>
    public int OtherCompanies { get; private init; }

    /// <summary>Their tickets, newest first.</summary>
    public ImmutableArray<TicketId> Tickets { get; private init; } = [];

    /// <summary>How far back the desk was asked; zero when it was not.</summary>
    public TimeSpan Window { get; private init; }

    /// <summary>The outage with one of the ticket's signs that is escalated already; null when none is.</summary>
    public OpenOutage? Outage { get; init; }

    /// <summary>How many companies the desk itself counts, the ticket's own among them; null when it knows of no other.</summary>
    public int? Count => Sign is null ? null : OtherCompanies + 1;

    /// <summary>The evidence for a ticket among all that share a sign with it.</summary>
    public static DeskEvidence Of(Ticket ticket, IEnumerable<SimilarTicket> similar, EvidenceSettings settings, DateTimeOffset now)
    {
        var strongest = similar
            .Where(other => other.Id != ticket.Id && other.CompanyCode != ticket.Company?.Code && other.OpenedAt >= now - settings.Window)
            .GroupBy(other => other.Sign)
            .OrderByDescending(same => same.Select(other => other.CompanyCode).Distinct().Count())
            .ThenBy(same => same.Key.Kind)
            .FirstOrDefault();
        return strongest is null ? new DeskEvidence { Window = settings.Window } : new DeskEvidence
        {
            Sign = strongest.Key,
            OtherCompanies = strongest.Select(other => other.CompanyCode).Distinct().Count(),
            Tickets = [.. strongest.OrderByDescending(other => other.OpenedAt).Select(other => other.Id).Distinct()],
            Window = settings.Window,
        };
    }

    /// <summary>In one line: <c>9 other companies in the last 2 h: LT-2003</c>; null when there is none.</summary>
    public string? Words => Sign is null ? null
        : $"{OtherCompanies} other {(OtherCompanies == 1 ? "company" : "companies")} in the last {PhilippineTime.Words(Window)}: {Sign.Value}";

    /// <summary>The tickets by their ids, the newest three and how many more: <c>INC-…, INC-…, INC-… +6</c>.</summary>
    public string Named => string.Join(", ", Tickets.Take(MostNamed)) + (Tickets.Length > MostNamed ? $" +{Tickets.Length - MostNamed}" : "");

    /// <summary>Whether <see cref="Named"/> leaves none out.</summary>
    public bool NamesAll => Tickets.Length <= MostNamed;

    /// <summary>
    /// What an engineer's count that differs widely is shown beside: more than twice or less than half of what the desk counts, and five companies apart. Null when the
    /// two agree, or the desk was not asked.
    /// </summary>
    public string? Beside(int? companies)
    {
        var desk = OtherCompanies + 1;
        return Window > TimeSpan.Zero && companies is { } count && Math.Abs(count - desk) >= 5 && (count > desk * 2 || count * 2 < desk)
            ? $"The desk itself counts {desk} {(desk == 1 ? "company" : "companies")}{(Sign is null ? "" : $" with {Sign.Value} in the last {PhilippineTime.Words(Window)}")}; the engineer {count}."
            : null;
    }
}
