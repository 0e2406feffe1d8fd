using LeanTechBot.Bot.Configuration;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.HandOvers;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Who clicked, with the roles that the settings or the membership of a team give them. Membership is asked of Teams at the click: who left has no rights any more. Whom the
/// settings list works on when Teams does not answer.
/// </summary>
public sealed class StaffDirectory(IOptions<RolesOptions> roles, TeamRoutes teams, TeamsConnector connector, TimeProvider time) : IStaffDirectory
{
    /// <summary>A click is answered within seconds, whatever becomes of a look-up.</summary>
    private static readonly TimeSpan LookUp = TimeSpan.FromSeconds(3);

    public async Task<StaffMember> WhoIsAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var from = context.Activity.From;
        var listed = roles.Value.Of(TurnPerson.Of(context));

        // Tier 3 works at every level: there is nothing to ask.
        var (found, unknown) = (listed & StaffRoles.Tier3) != 0 ? default : await MembershipAsync(listed, from.Id, cancellationToken);
        return new StaffMember
        {
            UserId = from.Id,
            Name = string.IsNullOrWhiteSpace(from.Name) ? "Somebody" : from.Name.Trim(),
            Roles = listed | found,
            Unknown = unknown,
        };
    }

    /// <summary>The roles of the teams that somebody is in, and those of teams that could not be asked.</summary>
    private async Task<(StaffRoles Found, StaffRoles Unknown)> MembershipAsync(StaffRoles listed, string userId, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LookUp, time);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var looked = await Task.WhenAll(
            LookAsync(listed, StaffRoles.Tier2, TeamSetting.OfTier2(roles.Value), userId, ends.Token),
            LookAsync(listed, StaffRoles.Tier3, TeamSetting.OfTier3(roles.Value), userId, ends.Token));
        cancellationToken.ThrowIfCancellationRequested();
        return (looked[0].Found | looked[1].Found, looked[0].Unknown | looked[1].Unknown);
    }

    private async Task<(StaffRoles Found, StaffRoles Unknown)> LookAsync(StaffRoles listed, StaffRoles role, TeamSetting team, string userId, CancellationToken cancellationToken)
    {
        try
        {
            return (listed & role) == 0 && !string.IsNullOrWhiteSpace(team.Value) && await teams.TeamOfAsync(team, cancellationToken) is { } found
                && await connector.MemberAsync(found.ServiceUrl, found.Id, userId, cancellationToken) is not null ? (role, StaffRoles.None) : default;
        }
        catch (Exception exception)
        {
            // Whoever is asked for is not there, or nobody could say.
            return SendFault.IsGone(exception) ? default : (StaffRoles.None, role);
        }
    }
}
