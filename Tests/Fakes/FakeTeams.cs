using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LeanTechBot.Tests.Fakes;

/// <summary>The teams and people that a fake channel service knows, and the calls that read them.</summary>
internal sealed class FakeTeams
{
    private readonly ConcurrentDictionary<string, FakeTeam> teams = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FakePerson> people = new(StringComparer.Ordinal);

    public FakeTeam this[string id]
    {
        get => teams[id];
        set
        {
            teams[id] = value;
            Know(value.Members);
        }
    }

    public void Know(params IEnumerable<FakePerson> persons)
    {
        foreach (var person in persons)
        {
            people[person.Id] = person;
        }
    }

    public void Delete(string id) => teams.TryRemove(id, out _);

    public FakePerson? Person(string id) => people.GetValueOrDefault(id);

    /// <summary>The team that a channel or a thread in it belongs to; null for a channel that is in none.</summary>
    public FakeTeam? OfChannel(string conversation)
    {
        var channel = conversation.Split(';')[0];
        return teams.Values.FirstOrDefault(team => team.Channels.Any(known => known.Id == channel));
    }

    /// <summary>How the service refuses a post into a conversation of a team; null when it takes it. Personal chats are always taken.</summary>
    public IResult? Refusal(string conversation) => !conversation.StartsWith("19:", StringComparison.Ordinal) || teams.IsEmpty ? null
        : OfChannel(conversation) is not { } team ? ConnectorError.Of(404, "ConversationNotFound")
        : team.HasBot ? null
        : ConnectorError.Of(403, "BotNotInConversationRoster");

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v3/teams/{team}", (string team) => Read(team, found => new { id = found.Id, name = found.Name, aadGroupId = found.GroupId }));
        routes.MapGet("/v3/teams/{team}/conversations", (string team) =>
            Read(team, found => new { conversations = found.Channels.Select(channel => new { id = channel.Id, name = channel.Name }) }));
        routes.MapGet("/v3/conversations/{conversation}/members", (string conversation) => Members(conversation, members => members.Select(Shown)));
        routes.MapGet("/v3/conversations/{conversation}/members/{person}", (string conversation, string person) => Member(conversation, person));
        routes.MapGet("/v3/conversations/{conversation}/pagedmembers", (string conversation, int? pageSize, string? continuationToken) => Members(conversation, members =>
        {
            var (from, size) = (int.Parse(continuationToken ?? "0"), pageSize ?? 100);
            return new { members = members.Skip(from).Take(size).Select(Shown), continuationToken = from + size < members.Count ? $"{from + size}" : null };
        }));
    }

    private IResult Read(string team, Func<FakeTeam, object> answer) =>
        teams.GetValueOrDefault(team) is not { } found ? ConnectorError.Of(404, "NotFound")
        : found.HasBot ? Results.Json(answer(found))
        : ConnectorError.Of(403, "BotNotInConversationRoster");

    private IResult Members(string conversation, Func<IReadOnlyList<FakePerson>, object> answer) =>
        (teams.GetValueOrDefault(conversation) ?? OfChannel(conversation)) is not { } team ? ConnectorError.Of(404, "ConversationNotFound")
        : team.HasBot ? Results.Json(answer(team.Members))
        : ConnectorError.Of(403, "BotNotInConversationRoster");

    private IResult Member(string conversation, string person) =>
        (teams.GetValueOrDefault(conversation) ?? OfChannel(conversation)) is not { } team ? ConnectorError.Of(404, "ConversationNotFound")
        : !team.HasBot ? ConnectorError.Of(403, "BotNotInConversationRoster")
        : team.Members.FirstOrDefault(member => member.Id == person) is { } found ? Results.Json(Shown(found))
        : ConnectorError.Of(404, "MemberNotFoundInConversation");

    private static object Shown(FakePerson person) => new { id = person.Id, name = person.Name };
}
