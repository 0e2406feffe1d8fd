using LeanTechBot.Bot.Configuration;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Direct messages to the Team Leaders, or to the Operations Managers where there is none, or none can be reached (KB-102, KB-155).</summary>
public sealed class LeaderMessages(IOptions<RolesOptions> roles, TeamDirectory teams, ChatBook chats, TeamsConnector connector, PostMessages messages)
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

    private async Task<SendOutcome> SendAsync(Ticket ticket, PendingPost post, string person, string title, CancellationToken cancellationToken)
    {
        try
        {
            if (await ServiceAsync(ticket, cancellationToken) is not var (service, tenant))
            {
                return new SendOutcome.Failed("Teams has not been heard of yet", true);
            }

            var chat = await connector.OpenChatAsync(service, tenant, person, cancellationToken);
            var sent = await connector.SendAsync(service, chat.Id, messages.ToLeader(ticket, post), cancellationToken);
            return new SendOutcome.Sent(chat.Id, sent?.Id, service, title);
        }
        catch (Exception exception)
        {
            // Also when the time is over: whom it reached was told, whatever became of the others.
            return SendFault.Of(exception);
        }
    }

    /// <summary>A tenant has one service: the one its team, or the engineer, was last heard of by.</summary>
    private async Task<(string Service, string? Tenant)?> ServiceAsync(Ticket ticket, CancellationToken cancellationToken) =>
        (await teams.TeamsAsync(cancellationToken)) is [var team, ..] ? (team.ServiceUrl, team.TenantId)
        : ticket.ConversationId is { } chat && await chats.FindAsync(chat, cancellationToken) is { } known ? (known.ServiceUrl, known.TenantId)
        : null;
}
