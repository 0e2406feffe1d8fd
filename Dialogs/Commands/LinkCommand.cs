using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Handling;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>link INC-…</c>: links the call's ticket to the one that collects the count. Its own decision stays its own (KB-155).</summary>
public sealed class LinkCommand(ITicketDesk desk) : TicketCommand(desk)
{
    private readonly TicketLinking linking = new(desk);

    public override string Word => "link";

    public override string Usage => "link INC-2026-01-00001";

    public override string Does => "Links this ticket to the one that collects the count";

    public override bool IsGuessed => false;

    public override bool Takes(string argument) => TicketId.TryParse(argument, out _);

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (!TicketId.TryParse(argument, out var parent))
        {
            await turn.SendTextAsync($"Link to which ticket? Type it like this: {Usage}", cancellationToken);
            return;
        }

        await turn.SendTextAsync(await linking.LinkAsync(turn, ticket, parent, cancellationToken), cancellationToken);
    }
}
