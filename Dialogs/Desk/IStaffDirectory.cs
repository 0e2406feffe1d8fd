using LeanTechBot.ServiceDesk.HandOvers;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Dialogs.Desk;

/// <summary>Who somebody is to the desk: their roles come from the settings or from the membership of a team, never from a card.</summary>
public interface IStaffDirectory
{
    /// <summary>The person of a turn's activity. Whoever has no role is a stranger to the escalation channels: <see cref="StaffRoles.None"/>.</summary>
    Task<StaffMember> WhoIsAsync(ITurnContext context, CancellationToken cancellationToken);
}
