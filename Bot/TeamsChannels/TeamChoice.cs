using System.Collections.Immutable;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Which team a setting means.</summary>
public abstract record TeamChoice
{
    private TeamChoice()
    {
    }

    /// <summary>Exactly this one.</summary>
    /// <param name="Team">The team.</param>
    /// <param name="HasTwin">Whether another team answers to the setting too: this one was in use before.</param>
    public sealed record One(TeamRow Team, bool HasTwin) : TeamChoice;

    /// <summary>No team that the bot is in.</summary>
    public sealed record Missing : TeamChoice;

    /// <summary>Several teams have the name, and none was in use before: none of them is meant.</summary>
    public sealed record Several(int Count) : TeamChoice;

    /// <summary>Whether a setting is a team's id or its Microsoft Entra group's, not a name.</summary>
    public static bool IsId(string value) => value.Trim() is var id && (id.StartsWith("19:", StringComparison.Ordinal) || Guid.TryParse(id, out _));

    /// <summary>The team that a setting means by its id, its group's id or its name.</summary>
    /// <param name="value">What the setting says.</param>
    /// <param name="alive">The teams that the bot is in.</param>
    /// <param name="used">The team that the setting meant before; null for none.</param>
    public static TeamChoice Of(string value, ImmutableArray<TeamRow> alive, string? used)
    {
        var said = value.Trim();
        if (IsId(said))
        {
            return Among([.. alive.Where(team => team.Id == said || IsGroup(team, said))], null);
        }

        // A team that was renamed keeps its place: anybody can make another one of its old name.
        ImmutableArray<TeamRow> named = [.. alive.Where(team => team.Name.Trim().Equals(said, StringComparison.OrdinalIgnoreCase))];
        return alive.FirstOrDefault(team => team.Id == used) is { } known
            ? new One(known, named.Any(team => team.Id != known.Id))
            : Among(named, null);
    }

    /// <summary>The one of some teams that is meant.</summary>
    public static TeamChoice Among(ImmutableArray<TeamRow> matches, string? used) =>
        matches.FirstOrDefault(team => team.Id == used) is { } known ? new One(known, matches.Length > 1)
        : matches.Length == 1 ? new One(matches[0], false)
        : matches is [] ? new Missing()
        : new Several(matches.Length);

    private static bool IsGroup(TeamRow team, string said) => Guid.TryParse(said, out var group) && Guid.TryParse(team.GroupId, out var own) && group == own;
}
