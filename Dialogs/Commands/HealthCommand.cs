using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.HandOvers;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>
/// <c>health</c>: whether the store takes what is written and escalations can arrive. For Team Leaders and Operations Managers, who have
/// it mended.
/// </summary>
public sealed class HealthCommand(IStaffDirectory staff, IServiceHealth health) : ICallCommand
{
    public string Word => "health";

    public string Usage => "health";

    public string Does => "What has to be mended on the bot (Team Leaders, Operations Managers)";

    public bool TakesArgument => false;

    /// <summary>"Heath" and "wealth" are words of a note.</summary>
    public bool IsGuessed => false;

    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        var who = await staff.WhoIsAsync(dc.Context, cancellationToken);
        var words = who.Has(StaffRoles.TeamLeader | StaffRoles.OperationsManager)
            ? (await health.CheckAsync(cancellationToken)).ToString().ReplaceLineEndings("\n\n")
            : "Only Team Leaders and Operations Managers see what has to be mended on the bot. "
                + "If something does not work for you, tell your Team Leader.";
        await turn.SendTextAsync(words, cancellationToken);
    }
}
