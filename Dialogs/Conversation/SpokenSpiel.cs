using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>A spiel as a message of its own. One that would be false words says first what does not hold.</summary>
internal static class SpokenSpiel
{
    /// <summary>A spiel that was asked for by name; where another level has the case, the one that says so.</summary>
    public static string Asked(SpielId spiel, Ticket ticket, CallTurn turn)
    {
        var chosen = SpielChoice.ForCase(spiel, ticket, turn.Hub);
        return turn.Hub.Spiels.Of(chosen).IsOwnWords
            ? $"Our own words, not in SOP-7005:\n\n{Words(chosen, ticket, turn)}"
            : Copied(chosen, ticket, turn);
    }

    /// <summary>A spiel that was clicked on a card, perhaps on an older one.</summary>
    public static string Copied(SpielId spiel, Ticket ticket, CallTurn turn)
    {
        var contradictions = SpielChoice.Contradictions(spiel, ticket, turn.Hub);
        var words = Words(spiel, ticket, turn);
        return contradictions is [] ? words : $"Do not say this as it stands. {string.Join(" ", contradictions)}\n\n{words}";
    }

    /// <summary>A spiel that holds, with nothing beside its words.</summary>
    /// <param name="ticket">The ticket that fills it in; null between calls, when its blanks stay open.</param>
    public static string ToCopy(SpielId spiel, Ticket? ticket, CallTurn turn) => ticket is null
        ? turn.Hub.Spiels.Fill(spiel, new SpielContext { Now = turn.Now }).Text
        : Words(spiel, ticket, turn);

    private static string Words(SpielId spiel, Ticket ticket, CallTurn turn) =>
        turn.Hub.Spiels.Fill(spiel, SpielContext.Of(ticket, turn.Now)).Text;
}
