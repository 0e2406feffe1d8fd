using System.Collections.Immutable;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>"Find" in words: among the engineer's open calls, a ticket of theirs by its id, and who else has an error code now.</summary>
public sealed class FindCommand(ITicketDesk desk) : ICallCommand
{
    private const int MaxSimilar = 5;

    private readonly OpenCallFinder open = new(desk);

    public string Word => "find";

    public string Usage => Word;

    public string Does => "Looks among your open calls";

    public bool TakesArgument => true;

    public bool TakesText => true;

    public string Button(string argument) => "Find it";

    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        if (MeantTicket.Find(argument) is { Id: { } id }
            && await turn.FindAsync(desk, id, cancellationToken) is { Lifecycle.IsOpen: false } closed
            && turn.Owns(closed))
        {
            await turn.SendCardAsync(TicketClosedCard.Render(turn.View(closed)), cancellationToken);
            return;
        }

        foreach (var code in turn.Hub.PortalErrors.Recognise(argument).Known.Take(1))
        {
            await turn.SendTextAsync(await SimilarAsync(turn, code.Code, cancellationToken), cancellationToken);
        }

        var calls = await open.ReadAllAsync(turn, cancellationToken);
        var found = argument.Length == 0 ? calls : MeantCalls.Among(calls, argument);
        var current = await open.CurrentAsync(turn, cancellationToken);
        var card = OpenTicketsCard.Render(CardKey.Mint(), Said(argument, found), OpenCallFinder.List(turn, found), current?.Id);
        await turn.SendCardAsync(card, cancellationToken);
    }

    private static string Said(string argument, ImmutableArray<Ticket> found) => (Typed.Line(argument), found.Length) switch
    {
        (null, _) => "What to find? Type a client, a company, a code or a ticket. Your open calls:",
        ({ } words, 0) => $"None of your open calls fits “{words}”. I do not look through closed or other engineers' tickets.",
        ({ } words, 1) => $"1 open call of yours fits “{words}”.",
        ({ } words, var count) => $"{count} open calls of yours fit “{words}”.",
    };

    private async Task<string> SimilarAsync(CallTurn turn, string code, CancellationToken cancellationToken)
    {
        var window = turn.Hub.Evidence.Window;
        var similar = await desk.SimilarAsync([new TicketSign(SignKind.ErrorCode, code)], turn.Now - window, turn.Now, cancellationToken);
        string[] tickets =
        [
            .. similar.DistinctBy(ticket => ticket.Id).Take(MaxSimilar)
                .Select(ticket => $"{ticket.Id} · {ticket.CompanyCode} · {PhilippineTime.Minute(ticket.OpenedAt)}"),
        ];
        var last = $"in the last {PhilippineTime.Words(window)}";
        return tickets is [] ? $"No ticket with {code} {last}." : $"Tickets with {code} {last}:\n\n{string.Join("\n\n", tickets)}";
    }
}
