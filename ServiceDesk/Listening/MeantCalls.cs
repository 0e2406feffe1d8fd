using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Which of some calls a few words mean: by ticket, client, company, error code, system or summary.</summary>
public static class MeantCalls
{
    private const int ShortestWord = 3;

    private static readonly HashSet<string> Unspecific = new(StringComparer.Ordinal)
    {
        "the", "one", "ung", "yung", "call", "calls", "ticket", "tickets", "tkt", "tkts", "case", "cases", "from", "this", "that", "with",
        "for", "kay", "mga", "lumang", "old", "past", "similar", "any", "client", "inc",
        "nya", "natin", "naka", "hold", "held", "about", "last", "month", "week", "today", "morning", "think", "sir", "mam", "maam",
        "please", "pls",
    };

    /// <summary>The calls that the words fit best; empty when they fit none.</summary>
    public static ImmutableArray<Ticket> Among(IReadOnlyCollection<Ticket> calls, string words)
    {
        if (MeantTicket.Find(words) is { } meant)
        {
            return [.. calls.Where(call => meant.Means(call.Id))];
        }

        string[] asked = [.. new SearchText(words).Words.Where(IsSpecific).Distinct()];
        var fits = calls.Select(call => (Call: call, Fit: Fit(call, asked))).Where(item => item.Fit > 0).ToArray();
        return [.. fits.Where(item => item.Fit == fits.Max(other => other.Fit)).Select(item => item.Call)];
    }

    private static bool IsSpecific(string word) => word.Length >= ShortestWord && !Unspecific.Contains(word);

    private static int Fit(Ticket call, string[] asked)
    {
        var said = new SearchText(string.Join(' ', Said(call))).Words.ToHashSet(StringComparer.Ordinal);
        return asked.Count(said.Contains);
    }

    private static IEnumerable<string?> Said(Ticket call) =>
    [
        call.ClientName, call.CompanyName, call.Company?.Code, .. call.ErrorCodes,
        call.Answers.Intake.AffectedSystem, call.Answers.Intake.Summary,
    ];
}
