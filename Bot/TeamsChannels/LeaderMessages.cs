using System.Collections.Immutable;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Direct messages to the Team Leaders, or to the Operations Managers where there is none, or none can be reached (KB-102, KB-155).
/// </summary>
public sealed class LeaderMessages(
    IOptions<RolesOptions> roles, TeamDirectory teams, ChatBook chats, PeopleDirectory people, PersonMessages direct, PostMessages messages)
{
    public async Task<SendOutcome> SendAsync(Ticket ticket, PendingPost post, CancellationToken cancellationToken)
    {
        if (roles.Value is { TeamLeaders: [], OperationsManagers: [] })
        {
            return new SendOutcome.Failed("no Team Leader and no Operations Manager is set (Roles:TeamLeaders)", true);
        }

        if (post.To is { } only)
        {
            return await SendAsync(ticket, post, only, "the Team Leader", cancellationToken);
        }

        SendOutcome outcome = new SendOutcome.Failed("no Team Leader could be reached", true);
        foreach (var (people, title) in new[] { (roles.Value.TeamLeaders, "the Team Leader"), (roles.Value.OperationsManagers, "the Operations Manager") })
        {
            var all = await Task.WhenAll(people.Select(person => SendAsync(ticket, post, person, title, cancellationToken)));
            outcome = Told(people, all) ?? all.FirstOrDefault(sent => sent is SendOutcome.Failed { Final: false }) ?? all.FirstOrDefault() ?? outcome;
            if (outcome is not SendOutcome.Failed { Final: true })
            {
                return outcome;
            }
        }

        return outcome;
    }

    /// <summary>One who was told is enough, for the others may never be reachable; those who are for now get it later.</summary>
    private static SendOutcome? Told(string[] people, SendOutcome[] all) =>
        all.OfType<SendOutcome.Sent>().ToArray() is [var sent, .. var others]
        ? sent with { Also = [.. others], Later = [.. people.Where((_, place) => all[place] is SendOutcome.Failed { Final: false })] }
        : null;

    private async Task<SendOutcome> SendAsync(Ticket ticket, PendingPost post, string userId, string title, CancellationToken cancellationToken)
    {
        try
        {
            var person = await people.FindAsync(userId, cancellationToken);
            var known = await people.ChatsOfAsync(person, cancellationToken);
            var services = await ServicesAsync(ticket, cancellationToken);
            return await direct.SendAsync(person, known, services, userId, () => messages.ToLeader(ticket, post), cancellationToken) is var (chat, sent)
                ? new SendOutcome.Sent(chat.ConversationId, sent, chat.ServiceUrl, title)
                : new SendOutcome.Failed("Teams has not been heard of yet", true);
        }
        catch (Exception exception)
        {
            // Also when the time is over: whom it reached was told, whatever became of the others.
            return SendFault.Of(exception);
        }
    }

    /// <summary>
    /// The services that a chat can be opened by: those of the teams, and the one that the ticket's engineer was last heard of by.
    /// </summary>
    private async Task<ImmutableArray<ServiceAddress>> ServicesAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        var known = (await teams.TeamsAsync(cancellationToken)).Select(team => new ServiceAddress(team.ServiceUrl, team.TenantId));
        var engineer = await people.ChatsOfAsync(ticket.Engineer.Person, cancellationToken) is [var newest, ..] ? new ServiceAddress(newest.ServiceUrl, newest.TenantId)
            : ticket.ConversationId is { } chat && await chats.FindAsync(chat, cancellationToken) is { } row ? new ServiceAddress(row.ServiceUrl, row.TenantId)
            : (ServiceAddress?)null;
        return [.. known.Concat(engineer is { } last ? [last] : []).DistinctBy(service => service.ServiceUrl)];
    }
}
