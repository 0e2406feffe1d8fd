using System.Runtime.ExceptionServices;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.HandOvers;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Who clicked, with the roles that the settings or the membership of a team give them. Membership is asked of Teams at the click: who left has no rights any more. Whom the
/// settings list works on when Teams does not answer.
/// </summary>
public sealed class StaffDirectory(IOptions<RolesOptions> roles, TeamDirectory teams, TeamsConnector connector, TimeProvider time) : IStaffDirectory
{
    private const StaffRoles Level = StaffRoles.Tier2 | StaffRoles.Tier3;

    /// <summary>A click is answered within seconds, whatever becomes of a look-up.</summary>
    private static readonly TimeSpan LookUp = TimeSpan.FromSeconds(3);

    public async Task<StaffMember> WhoIsAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var from = context.Activity.From;
        var listed = roles.Value.Of(from.Id, from.AadObjectId);
        return new StaffMember
        {
            UserId = from.Id,
            Name = string.IsNullOrWhiteSpace(from.Name) ? "Somebody" : from.Name.Trim(),
            // Tier 3 works at every level: there is nothing to ask.
            Roles = (listed & StaffRoles.Tier3) != 0 ? listed : listed | await MembershipAsync(listed, from.Id, cancellationToken),
        };
    }

    /// <summary>The roles of the teams that somebody is in. A look-up that fails gives none where another role is known; where none is, nobody is called a stranger by it.</summary>
    private async Task<StaffRoles> MembershipAsync(StaffRoles listed, string userId, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LookUp, time);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var looked = await Task.WhenAll(
            LookAsync(listed, StaffRoles.Tier2, roles.Value.Tier2Team, userId, ends.Token),
            LookAsync(listed, StaffRoles.Tier3, roles.Value.Tier3Team, userId, ends.Token));
        var found = looked[0].Role | looked[1].Role;
        cancellationToken.ThrowIfCancellationRequested();
        if (((listed | found) & Level) == 0)
        {
            (looked[0].Failure ?? looked[1].Failure)?.Throw();
        }

        return found;
    }

    private async Task<(StaffRoles Role, ExceptionDispatchInfo? Failure)> LookAsync(StaffRoles listed, StaffRoles role, string team, string userId, CancellationToken cancellationToken)
    {
        try
        {
            return (listed & role) == 0 && !string.IsNullOrWhiteSpace(team) && await teams.FindTeamAsync(team, cancellationToken) is { } found
                && await connector.MemberAsync(found.ServiceUrl, found.Id, userId, cancellationToken) is not null ? (role, null) : (StaffRoles.None, null);
        }
        catch (Exception exception)
        {
            return (StaffRoles.None, SendFault.IsGone(exception) ? null : ExceptionDispatchInfo.Capture(exception));
        }
    }
}
