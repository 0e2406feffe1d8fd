using System.Collections.Concurrent;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Which step card this instance last showed in each conversation. It changes with every step and is known only after the card was sent: storing it would cost
/// each turn a write of its own. Where it is not known (after a restart, on another instance) nothing is lost: a repeated click is shown the step's card again,
/// and a card that could not be retired answers a click with the current one.
/// </summary>
internal sealed class ShownCards
{
    /// <summary>More than the conversations of a day; what is known is then begun anew.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, Shown> conversations = new();

    /// <summary>The ticket that the conversation was about here; null when it is not known. It may be about another by now.</summary>
    public string? TicketOf(string conversation) => conversations.TryGetValue(conversation, out var known) ? known.Ticket : null;

    /// <summary>Completes a conversation's state with what was shown of its ticket.</summary>
    public void Recall(string conversation, CallState state)
    {
        if (conversations.TryGetValue(conversation, out var known) && known.Ticket == state.TicketId)
        {
            (state.StepCardId, state.StepShown) = (known.Card, known.Step);
            (state.StepShownBy, state.ReceiptsSinceStep) = (known.By, known.Receipts);
        }
    }

    public void Keep(string conversation, CallState state)
    {
        if (!conversations.ContainsKey(conversation) && conversations.Count >= Most)
        {
            conversations.Clear();
        }

        conversations[conversation] = new(state.TicketId, state.StepCardId, state.StepShown, state.StepShownBy, state.ReceiptsSinceStep);
    }

    private sealed record Shown(string? Ticket, string? Card, CallStep? Step, string? By, int Receipts);
}
