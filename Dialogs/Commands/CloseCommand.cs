using LeanTechBot.Cards.Steps;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>
/// "Close it" in words: step 7's card with what it takes to close, or what is missing before that step. Only the card's button closes.
/// </summary>
public sealed class CloseCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "close";

    public override string Does => "Step 7's card, or what is missing";

    public override string Button(string argument) => "Close the ticket";

    protected override Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken) =>
        AskAsync(dc, turn, ticket, null, cancellationToken);

    /// <param name="before">What is said first; null for nothing.</param>
    internal static async Task AskAsync(DialogContext dc, CallTurn turn, Ticket ticket, string? before, CancellationToken cancellationToken)
    {
        if (ticket is not { Lifecycle.IsOpen: true, Step: CallStep.Documentation })
        {
            if (ticket.Lifecycle.IsOpen)
            {
                await turn.SendTextAsync(string.Join(" ", new[] { before, Missing(turn, ticket) }.OfType<string>()), cancellationToken);
            }

            await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
            return;
        }

        await (before is null ? Task.CompletedTask : turn.SendTextAsync(before, cancellationToken));
        await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
        var view = turn.View(ticket);
        var outcome = Tried(view.Ticket, turn) as StepOutcome.Stay;
        await turn.SendStepAsync(ticket, StepCard.Render(view, outcome?.Errors ?? [], outcome?.Companies ?? []), cancellationToken);
    }

    /// <summary>What the card's button would answer; nothing of it is stored.</summary>
    private static StepOutcome Tried(Ticket ticket, CallTurn turn) => ticket.Status == TicketStatus.InProgress
        ? DocumentationStep.Resolve(ticket, ticket.Answers.Documentation, turn.Hub, turn.Now)
        : DocumentationStep.Close(ticket, ticket.Answers.Documentation, turn.Hub, turn.Now);

    private static string Missing(CallTurn turn, Ticket ticket)
    {
        var missing = TicketDocumentation.MissingOf(turn.View(ticket).Ticket, turn.Now).Select(field => field.Name).ToArray();
        var fields = missing is [] ? "" : $" Still missing: {string.Join(", ", missing)}.";
        var place = $"{TicketName.Of(ticket)} is at step {(int)ticket.Step} of 7, {Wording.Of(ticket.Step)}.";
        return $"{place} It is resolved and closed at step 7.{fields}";
    }
}
