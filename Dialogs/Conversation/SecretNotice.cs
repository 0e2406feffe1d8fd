using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>A secret was typed and masked: the engineer is told what KB-450 asks, and the ticket notes that it happened, without the secret.</summary>
internal static class SecretNotice
{
    public static async Task GiveAsync(ITicketDesk desk, CallTurn turn, IReadOnlyCollection<SecretKind> masked, CancellationToken cancellationToken)
    {
        if (masked.Count == 0)
        {
            return;
        }

        if (turn.Ticket is { } ticket)
        {
            await turn.ApplyAsync<bool>(
                desk, ticket.Id, $"{turn.Operation}:masked",
                current => new(TicketChange.Of(current).Noting(turn.Now, $"Typed and masked before storing (KB-450): {string.Join(", ", masked.Select(Name))}."), true),
                cancellationToken);
        }

        await turn.SendTextAsync(string.Join("\n\n", masked.Select(PrivacyReminder.For)), cancellationToken);
    }

    private static string Name(SecretKind kind) => kind switch
    {
        SecretKind.PrivateKey => "a private key",
        SecretKind.CardNumber => "a card number",
        SecretKind.Token => "a token",
        _ => "a password",
    };
}
