using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Actions;

/// <summary>By what a card's ticket could be found from another one when the card was shown: <c>LT-2003 LT-3005|northgate-web01</c>.</summary>
public static class SeenSigns
{
    /// <summary>Of a card's codes more are not looked for.</summary>
    private const int MostCodes = 10;

    public static string Of(Ticket ticket) => $"{string.Join(' ', ticket.ErrorCodes)}|{ticket.Answers.Intake.AffectedSystem}";

    /// <summary>The signs that the ticket has with these facts, if it is still as it was shown.</summary>
    public static ImmutableArray<TicketSign> Read(string seen, CategorizationAnswers facts) => seen.Split('|', 2) is [var codes, var system]
        ? TicketSigns.Of(codes.Split(' ', MostCodes + 1, StringSplitOptions.RemoveEmptyEntries).Take(MostCodes), system, facts)
        : [];
}
