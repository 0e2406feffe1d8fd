using System.Collections.Immutable;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.FalseEscalations;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>record</c>: the engineer's own false escalations in 90 days (HR-201 §7). Another's only for Team Leaders and Operations Managers.</summary>
public sealed class RecordCommand(ITicketDesk desk, IStaffDirectory staff, IFalseEscalations record, IEmployeeIds ids) : ICallCommand
{
    private const string Free = "free ";

    public string Word => "record";

    public string Usage => "record";

    public string Does => "Your false escalations in 90 days (HR-201)";

    public bool TakesArgument => true;

    public bool IsGuessed => false;

    /// <summary>An employee id, one that is to be freed, or a name with its capitals: "record deleted by mistake" is a note.</summary>
    public bool Takes(string argument) => EmployeeId.Read(argument) is not null || Freed(argument) is not null || argument.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]));

    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        if (argument.Length == 0)
        {
            await turn.SendCardAsync(RecordCard.Render("You", await record.OfAsync(turn.Person.Id, turn.Now, cancellationToken), turn.Now), cancellationToken);
            return;
        }

        var who = await staff.WhoIsAsync(dc.Context, cancellationToken);
        if (who.Has(StaffRoles.TeamLeader | StaffRoles.OperationsManager))
        {
            await (Freed(argument) is { } freed ? FreeAsync(turn, freed, cancellationToken) : ShowAsync(turn, argument, cancellationToken));
            return;
        }

        await turn.SendTextAsync("Only the engineer concerned, Team Leaders and Operations Managers may see a record (HR-201). Type record alone for your own.", cancellationToken);
        if (EmployeeId.Read(argument) is null && Freed(argument) is null)
        {
            var run = new RunCommand { Card = CardKey.Mint(), Command = Word, Argument = "" };
            var card = NearMissCard.Render(turn.TicketId?.ToString(), turn.Text ?? argument, Word, "Record", run, turn.MessageId, turn.OwnTicket);
            await turn.SendCardAsync(card, cancellationToken);
        }
    }

    /// <summary>Takes an employee id from whoever typed it by mistake: its owner can be asked for it again.</summary>
    private async Task FreeAsync(CallTurn turn, string id, CancellationToken cancellationToken) => await turn.SendTextAsync(
        await ids.FreeAsync(id, cancellationToken)
            ? $"{id} is free. Whoever had it is asked for the employee id at the next call; false escalations stay with the person (HR-201)."
            : $"Nobody has {id}.",
        cancellationToken);

    private static string? Freed(string argument) => argument.StartsWith(Free, StringComparison.OrdinalIgnoreCase) ? EmployeeId.Read(argument[Free.Length..]) : null;

    /// <summary>The records of the engineers that the text means. Whoever has none in 90 days is not found, and the answer says what that means: there is no list of engineers.</summary>
    private async Task ShowAsync(CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        var returned = await record.AllAsync(turn.Now, cancellationToken);
        var tickets = await Task.WhenAll(returned.Select(escalation => escalation.Ticket).Distinct().Select(id => desk.FindAsync(id, cancellationToken)));
        var owner = EmployeeId.Read(argument) is { } id ? await ids.OwnerAsync(id, cancellationToken) : null;
        var engineers = tickets.OfType<Ticket>().Where(ticket => owner is null ? Means(argument, ticket.Engineer) : ticket.Engineer.Person == owner).GroupBy(ticket => ticket.Engineer.Person).ToArray();
        if (engineers is [])
        {
            await turn.SendTextAsync(
                $"No false escalation in 90 days (HR-201): nothing of anybody called {argument} was returned as not meeting KB-155. I look among returned escalations, "
                + "not in a list of engineers, so a misspelt name finds nothing either. The employee id is surest: record LT-T1-007.", cancellationToken);
        }

        foreach (var engineer in engineers)
        {
            var ids = engineer.Select(ticket => ticket.Id).ToHashSet();
            ImmutableArray<FalseEscalation> own = [.. returned.Where(escalation => ids.Contains(escalation.Ticket))];
            await turn.SendCardAsync(RecordCard.Render(engineer.First().Engineer.ToString(), own, turn.Now), cancellationToken);
        }
    }

    private static bool Means(string argument, Engineer engineer) => EmployeeId.Read(argument) is { } id
        ? engineer.EmployeeId == id
        : engineer.Name.Contains(argument, StringComparison.OrdinalIgnoreCase);
}
