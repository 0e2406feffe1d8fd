using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>Somebody who writes or clicks, as the channel's signed request names them.</summary>
public sealed record Person
{
    /// <summary>The Teams id (<c>29:…</c>) of this request, opaque and compared ordinally.</summary>
    public required string TeamsId { get; init; }

    /// <summary>The Microsoft Entra object id in lower case; null when neither the request nor an earlier one gave it.</summary>
    public string? ObjectId { get; init => field = PersonId.ObjectId(value); }

    /// <summary>The Teams ids that the person is known to have had; opaque.</summary>
    public ImmutableArray<string> KnownTeamsIds { get; init; } = [];

    public PersonId Id => PersonId.Of(ObjectId, TeamsId);

    /// <summary>Whether a Teams id is, or was, this person's.</summary>
    public bool HasTeamsId(string id) => id == TeamsId || KnownTeamsIds.Contains(id, StringComparer.Ordinal);
}
