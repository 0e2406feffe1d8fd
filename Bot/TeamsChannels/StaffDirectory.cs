using LeanTechBot.Bot.Configuration;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.HandOvers;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Who clicked, with the roles that the settings or the membership of a team give them. Membership is asked of Teams at the click: who left has no rights any more.</summary>
public sealed class StaffDirectory(IOptions<RolesOptions> roles, TeamDirectory teams, TeamsConnector connector) : IStaffDirectory
{
    public async Task<StaffMember> WhoIsAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var from = context.Activity.From;
        var listed = roles.Value.Of(from.Id, from.AadObjectId);
        var member = await Task.WhenAll(
            MemberAsync(listed, StaffRoles.Tier2, roles.Value.Tier2Team, from.Id, cancellationToken),
            MemberAsync(listed, StaffRoles.Tier3, roles.Value.Tier3Team, from.Id, cancellationToken));
        return new StaffMember { UserId = from.Id, Name = string.IsNullOrWhiteSpace(from.Name) ? "Somebody" : from.Name.Trim(), Roles = listed | member[0] | member[1] };
    }

    private async Task<StaffRoles> MemberAsync(StaffRoles listed, StaffRoles role, string team, string userId, CancellationToken cancellationToken)
    {
        if ((listed & role) != 0 || string.IsNullOrWhiteSpace(team) || await teams.FindTeamAsync(team, cancellationToken) is not { } found)
        {
            return StaffRoles.None;
        }

        try
        {
            return await connector.MemberAsync(found.ServiceUrl, found.Id, userId, cancellationToken) is not null ? role : StaffRoles.None;
        }
        catch (Exception exception) when (SendFault.IsGone(exception))
        {
            return StaffRoles.None;
        }
    }
}
